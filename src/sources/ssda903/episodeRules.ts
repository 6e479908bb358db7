import { inOrder, notAfterYear, notInFuture } from "../rules";
import type { RowRule } from "../source";

type Column = "DECOM" | "RNE" | "PLACE" | "PLACE_PROVIDER" | "DEC" | "REC";

const isTemporary = (place: string | null) => place !== null && /^T[0-4]$/.test(place);

/** What an episode must satisfy on its own; official rule numbers in the comments. */
export const episodeRules: readonly RowRule<Column>[] = [
  // Rule 356.
  inOrder({
    code: "EPISODE_ENDS_BEFORE_START",
    severity: "error",
    first: "DECOM",
    then: "DEC",
    says: "the episode ceased before it commenced. Correct DEC or DECOM.",
  }),
  notInFuture({
    code: "EPISODE_IN_FUTURE",
    column: "DECOM",
    says: "the episode commences after the day the file was received. Correct DECOM.",
  }),
  notAfterYear({
    code: "EPISODE_AFTER_YEAR",
    column: "DECOM",
    says: "the episode commenced after 31 March of the collection year. Correct DECOM, or send it with the next year.",
  }),
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
    // Rule 380.
    code: "STARTS_IN_TEMPORARY_PLACEMENT",
    severity: "warning",
    column: "PLACE",
    says: "a period of care starts with a temporary placement. Give the normal placement first, or correct RNE.",
    breaks: ({ RNE, PLACE }) => RNE === "S" && isTemporary(PLACE),
  },
  {
    // Rule 213.
    code: "PROVIDER_NOT_NEEDED",
    severity: "warning",
    column: "PLACE_PROVIDER",
    says: "a temporary placement has a provider. Leave PLACE_PROVIDER blank for T0 to T4, or correct PLACE.",
    breaks: ({ PLACE, PLACE_PROVIDER }) => isTemporary(PLACE) && Boolean(PLACE_PROVIDER),
  },
];
