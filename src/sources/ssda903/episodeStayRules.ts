import { inOrder, notAfterYear, notInFuture } from "../rules";
import type { RowRule } from "../source";
import { isTemporary } from "./placement";
import { isLonger } from "./year";

type Column = "DECOM" | "LS" | "PLACE" | "DEC" | "REC" | "REASON_PLACE_CHANGE";

/** The longest a legal status may last, in days: rules 361, 362, 363, 364 and, of one short break, 365. */
const LONGEST_STATUS: Readonly<Record<string, number>> = { L1: 3, L2: 21, L3: 7, J2: 21, V3: 17 };

/** The longest a temporary placement may last, in days: rules 375, 376 and 379. */
const LONGEST_PLACEMENT: Readonly<Record<string, number>> = { T1: 42, T3: 21, T4: 7 };

/** The Children Act 1989 came into force on this day. */
const FIRST_DAY = "1991-10-14";

const isTooLong = (
  row: { DECOM: string | null; DEC: string | null },
  most: number | undefined,
  end: string,
) => most !== undefined && Boolean(row.DECOM) && isLonger(row.DECOM!, row.DEC, end, most);

/** What the dates of an episode must satisfy, and the cells that go with them; official rule numbers in the comments. */
export const episodeStayRules: readonly RowRule<Column>[] = [
  // Rule 356.
  inOrder({
    code: "EPISODE_ENDS_BEFORE_START",
    severity: "error",
    first: "DECOM",
    then: "DEC",
    says: "the episode ceased before it commenced. Correct DEC or DECOM.",
  }),
  {
    // Rule 355. Care is counted in nights, so it would count for nothing and stand in the way of the day's other episode.
    code: "EPISODE_UNDER_A_DAY",
    severity: "error",
    column: "DEC",
    says: "the episode ceased on the day it commenced. Leave it out, or correct DEC or DECOM.",
    breaks: ({ DECOM, DEC }) => Boolean(DECOM) && DECOM === DEC,
  },
  {
    // Rule 353.
    code: "EPISODE_BEFORE_ACT",
    severity: "warning",
    column: "DECOM",
    says: "the episode commences before 14 October 1991, when the Children Act came into force. Correct DECOM.",
    breaks: ({ DECOM }) => Boolean(DECOM && DECOM < FIRST_DAY),
  },
  notInFuture({
    code: "EPISODE_IN_FUTURE",
    column: "DECOM",
    says: "the episode commences after the day the file was received. Correct DECOM.",
  }),
  // Rule 354.
  notAfterYear({
    code: "EPISODE_AFTER_YEAR",
    column: "DECOM",
    says: "the episode commenced after 31 March of the collection year. Correct DECOM, or send it with the next year.",
  }),
  {
    // Rule 385.
    code: "EPISODE_ENDS_AFTER_YEAR",
    severity: "warning",
    column: "DEC",
    says: "the episode ceased after 31 March of the collection year. Leave DEC and REC blank, or correct DEC.",
    breaks: ({ DECOM, DEC }, { yearEnd }) => Boolean(DECOM && DEC && DECOM <= yearEnd && DEC > yearEnd),
  },
  {
    // Rule 148, one half.
    code: "REASON_WITHOUT_END",
    severity: "warning",
    column: "REC",
    says: "the episode has a reason for ending but no end date. Give DEC, or leave REC blank while it is open.",
    breaks: ({ DEC, REC }) => !DEC && Boolean(REC),
  },
  {
    // Rule 148, the other half.
    code: "END_WITHOUT_REASON",
    severity: "warning",
    column: "REC",
    says: "the episode has an end date but no reason for ending. Give REC, or leave DEC blank while it is open.",
    breaks: ({ DEC, REC }) => Boolean(DEC) && !REC,
  },
  {
    // Rule 233.
    code: "CHANGE_REASON_WITHOUT_END",
    severity: "warning",
    column: "REASON_PLACE_CHANGE",
    says: "the episode has a reason for placement change but no end date. Give DEC, or leave REASON_PLACE_CHANGE blank while it is open.",
    breaks: ({ DEC, REASON_PLACE_CHANGE }) => !DEC && Boolean(REASON_PLACE_CHANGE),
  },
  {
    // Rule 381.
    code: "ENDS_IN_TEMPORARY_PLACEMENT",
    severity: "warning",
    column: "REC",
    says: "a period of care ends in a temporary placement. Give the normal placement last, or correct REC.",
    breaks: ({ PLACE, REC }) => isTemporary(PLACE) && Boolean(REC) && REC !== "X1",
  },
  {
    code: "LEGAL_STATUS_TOO_LONG",
    severity: "warning",
    column: "LS",
    says: "the legal status lasted longer than the law allows. Correct LS, DECOM or DEC.",
    breaks: (row, { yearEnd }) => isTooLong(row, LONGEST_STATUS[row.LS ?? ""], yearEnd),
  },
  {
    code: "TEMPORARY_PLACEMENT_TOO_LONG",
    severity: "warning",
    column: "PLACE",
    says: "the temporary placement lasted longer than its code allows. Give the placement it became, or correct DECOM or DEC.",
    breaks: (row, { yearEnd }) => isTooLong(row, LONGEST_PLACEMENT[row.PLACE ?? ""], yearEnd),
  },
];
