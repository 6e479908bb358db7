import { careEpisodes, isAdoptive, isTemporary, periodsOfCare } from "./care";
import type { History } from "./history";

/**
 * Shapes of a history on which definition and hub are known to part, each with a test of its own in
 * `findings.test.ts`. The comparisons leave such histories out; when a finding is settled, its line here goes.
 */
export const DISPUTED: Readonly<Record<string, (history: History) => boolean>> = {
  "adopted by the carers of a placement that was not the first": (history) =>
    periodsOfCare(history).some(({ placements }) =>
      placements
        .slice(1)
        .some(
          ({ episodes }) =>
            episodes.some(isAdoptive) && !episodes.filter((e) => !isTemporary(e)).every(isAdoptive),
        ),
    ),
  "away for a time from adopters": (history) =>
    careEpisodes(history).some(
      (each, index, all) => isTemporary(each) && index > 0 && isAdoptive(all[index - 1]!),
    ),
  "a gap after an episode that lies within an earlier one": (history) =>
    careEpisodes(history).some(({ start }, index, all) => {
      const previous = all[index - 1];
      const isGap = previous !== undefined && previous.end !== null && previous.end < start;
      return isGap && all.slice(0, index - 1).some(({ end }) => end === null || end >= start);
    }),
  "care that begins in a temporary placement": (history) =>
    periodsOfCare(history).some(({ placements }) => isTemporary(placements[0]!.episodes[0]!)),
};

export const isDisputed = (history: History): boolean => Object.values(DISPUTED).some((is) => is(history));
