import type { AcrossRule } from "../source";
import { overlapsNext } from "./overlapsNext";
import { isTemporary } from "./placement";

type Column = "DECOM" | "RNE" | "PLACE" | "DEC" | "REC" | "PL_POST";

/** After these a child is never looked after again: died, or found to be an adult. */
const FOR_GOOD: readonly (string | null)[] = ["E2", "E15"];

/**
 * What the episodes of a child must satisfy beside each other, so that each mistake is told once; official rule
 * numbers in the comments. A first or last episode may have its neighbour in another year's return.
 */
export const episodesAcross: readonly AcrossRule<Column>[] = [
  // Rules 142 and 501.
  overlapsNext({
    code: "EPISODE_OVERLAPS_NEXT",
    start: "DECOM",
    column: "DEC",
    says: "the episode has not ceased when the child's next one commences. Correct DEC, or DECOM of the next episode.",
  }),
  {
    // Rules 388 and 433.
    code: "CONTINUES_WITHOUT_NEXT",
    severity: "warning",
    column: "REC",
    reads: ["DECOM", "DEC", "REC"],
    says: "the child stays in care (X1), but no episode commences on the day this one ceased. Give the episode that is missing, or correct DEC or REC.",
    breaks: ({ DEC, REC }, { next }, { yearEnd }) =>
      REC === "X1" && Boolean(DEC && DEC <= yearEnd && (next === null || next.DECOM! > DEC)),
  },
  {
    // Rule 431.
    code: "STARTS_WHILE_IN_CARE",
    severity: "warning",
    column: "RNE",
    reads: ["DECOM", "RNE", "DEC"],
    says: "the child starts to be looked after on the day the episode before ceased. Say in RNE what changed, or correct DECOM.",
    breaks: ({ DECOM, RNE }, { previous }) => RNE === "S" && previous !== null && previous.DEC === DECOM,
  },
  {
    // Rules 432 and 433.
    code: "CONTINUES_AFTER_CARE_ENDED",
    severity: "warning",
    column: "RNE",
    reads: ["DECOM", "RNE", "DEC", "REC"],
    says: "the episode continues a period of care that ended with the episode before. Give S in RNE, or X1 in REC of the episode before.",
    breaks: ({ DECOM, RNE }, { previous }) =>
      RNE !== "S" &&
      Boolean(previous?.DEC && previous.REC && previous.DEC <= DECOM!) &&
      previous!.REC !== "X1" &&
      !FOR_GOOD.includes(previous!.REC),
  },
  {
    // Rule 383. Where two temporary placements follow each other, or days are missing, nothing is said.
    code: "TEMPORARY_WITHOUT_RETURN",
    severity: "warning",
    column: "PLACE",
    reads: ["DECOM", "PLACE", "DEC", "PL_POST"],
    says: "the child does not return from the temporary placement to the normal one. Correct PLACE, or PLACE or PL_POST of the episode before or after.",
    breaks: (row, { previous, next }) =>
      isTemporary(row.PLACE) &&
      previous !== null &&
      next !== null &&
      previous.DEC === row.DECOM &&
      row.DEC === next.DECOM &&
      !isTemporary(previous.PLACE) &&
      !isTemporary(next.PLACE) &&
      (previous.PLACE !== next.PLACE || isElsewhere(previous.PL_POST, next.PL_POST)),
  },
  {
    // Rule 437.
    code: "EPISODES_AFTER_LAST",
    severity: "warning",
    column: "REC",
    reads: ["REC"],
    says: "the child died, or was found to be 18 or over, but has a later episode. Correct REC, or leave the later episode out.",
    breaks: ({ REC }, { next }) => next !== null && FOR_GOOD.includes(REC),
  },
];

const isElsewhere = (one: string | null, other: string | null) => Boolean(one && other && one !== other);
