import type { IsoDate } from "../../src/lib/dates";
import type { Care, Episode, Placement } from "./child";
import type { LegalStatus } from "./child";
import type { Dice } from "./random";

/** Cuts a period of care into episodes: a new one wherever placement or legal status changes. */
export function episodesOf(
  care: Omit<Care, "episodes">,
  placements: readonly Placement[],
  statuses: readonly LegalStatus[],
  dice: Dice,
): Episode[] {
  const days = [...new Set([...placements, ...statuses].map(({ startedOn }) => startedOn))]
    .filter((day) => day < care.endedOn)
    .sort();
  return days.map((startedOn, index) => {
    const next = days[index + 1];
    const [placement, status] = [standing(placements, startedOn), standing(statuses, startedOn)];
    const isMove = next !== undefined && standing(placements, next) !== placement;
    return {
      startedOn,
      reasonStarted: index === 0 ? "S" : reason(placement, status, startedOn),
      legalStatus: status.code,
      placement,
      endedOn: next ?? care.endedOn,
      reasonEnded: next === undefined ? care.reasonEnded : "X1",
      reasonChanged: isMove ? dice.weighted(REASONS) : null,
    };
  });
}

const REASONS = [
  ["CARPL", 45],
  ["CREQB", 20],
  ["CREQO", 12],
  ["CHILD", 8],
  ["LAREQ", 8],
  ["OTHER", 7],
] as const;

/** What holds on `day`: the last that began by then. */
function standing<T extends { readonly startedOn: IsoDate }>(list: readonly T[], day: IsoDate): T {
  return list.findLast(({ startedOn }) => startedOn <= day) ?? list[0]!;
}

/** RNE: what is new on the day, the placement, the legal status, or both; with new carers or the same. */
function reason(placement: Placement, status: LegalStatus, day: IsoDate): string {
  if (placement.startedOn !== day) return "L";
  if (status.startedOn === day) return placement.isSameCarers ? "U" : "B";
  return placement.isSameCarers ? "T" : "P";
}
