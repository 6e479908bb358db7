import type { RowRule } from "../source";
import { isShortBreak, isTemporary } from "./placement";

type Column = "RNE" | "LS" | "PLACE" | "PLACE_PROVIDER" | "REASON_PLACE_CHANGE" | "URN";

/** Placements whose provider is asked for neither way, or must be blank (rules 213 and 526 of 2025/26). */
const isOtherPlacement = (place: string | null | undefined) => /^Z1[1-4]?$/.test(place ?? "");
const isDividedOther = (place: string | null | undefined) => /^Z1[1-4]$/.test(place ?? "");

/** The placements a provider cannot provide: rules 527, 528, 529, 530, 531 and 550. */
const NOT_PROVIDED: Readonly<Record<string, RegExp>> = {
  PR0: /^(?!P1$)/,
  PR1: /^(P1|R2|R5)$/,
  PR2: /^(P1|R2|R5)$/,
  PR3: /^(P1|A[3-6]|K[12]|U[1-6])$/,
  PR4: /^P1$/,
  PR5: /^P1$/,
};

/** Placements that Ofsted does not register (rule 222). */
const WITHOUT_URN = /^(H5|P[123]|R[125]|T[0-4]|Z1[1-4]?)$/;

/** What the placement of an episode must satisfy; official rule numbers in the comments. */
export const episodePlacementRules: readonly RowRule<Column>[] = [
  {
    // Rule 380.
    code: "STARTS_IN_TEMPORARY_PLACEMENT",
    severity: "warning",
    column: "PLACE",
    says: "a period of care starts with a temporary placement. Give the normal placement first, or correct RNE.",
    breaks: ({ RNE, PLACE }) => RNE === "S" && isTemporary(PLACE),
  },
  {
    // Rule 213; Z11 to Z14 since 2026.
    code: "PROVIDER_NOT_NEEDED",
    severity: "warning",
    column: "PLACE_PROVIDER",
    says: "a placement that needs no provider has one. Leave PLACE_PROVIDER blank for T0 to T4 and Z11 to Z14, or correct PLACE.",
    breaks: ({ PLACE, PLACE_PROVIDER }) =>
      Boolean(PLACE_PROVIDER) && (isTemporary(PLACE) || isDividedOther(PLACE)),
  },
  {
    // Rule 526.
    code: "PROVIDER_MISSING",
    severity: "warning",
    column: "PLACE_PROVIDER",
    says: "the placement has no provider. Give PLACE_PROVIDER.",
    breaks: ({ PLACE, PLACE_PROVIDER }) =>
      !PLACE_PROVIDER && Boolean(PLACE) && !isTemporary(PLACE) && !isOtherPlacement(PLACE),
  },
  {
    code: "PROVIDER_CANNOT_PROVIDE",
    severity: "warning",
    column: "PLACE_PROVIDER",
    says: "the provider cannot be that of such a placement. Correct PLACE_PROVIDER or PLACE.",
    breaks: ({ PLACE, PLACE_PROVIDER }) =>
      Boolean(PLACE) && !isTemporary(PLACE) && (NOT_PROVIDED[PLACE_PROVIDER ?? ""]?.test(PLACE!) ?? false),
  },
  {
    // Rules 382 and 384.
    code: "SHORT_BREAK_ELSEWHERE",
    severity: "warning",
    column: "PLACE",
    says: "a short break is spent in a temporary or long-term foster placement. Correct PLACE or LS.",
    breaks: ({ LS, PLACE }) => isShortBreak(LS) && /^(T[0-4]|U1|U4)$/.test(PLACE ?? ""),
  },
  {
    // Rule 378.
    code: "WITH_PARENTS_WITHOUT_ORDER",
    severity: "warning",
    column: "LS",
    says: "a child placed with parents is accommodated under section 20, which ends when the parents take the child back. Correct LS or PLACE.",
    breaks: ({ LS, PLACE }) => PLACE === "P1" && LS === "V2",
  },
  {
    // Rule 408.
    code: "ADOPTION_PLACEMENT_WITHOUT_ORDER",
    severity: "warning",
    column: "LS",
    says: "the child is placed for adoption with a placement order, but the legal status is another. Give E1 in LS, or correct PLACE.",
    breaks: ({ LS, PLACE }) => (PLACE === "A5" || PLACE === "A6") && Boolean(LS) && LS !== "E1",
  },
  {
    // Rule 226, one half.
    code: "CHANGE_REASON_OF_TEMPORARY",
    severity: "warning",
    column: "REASON_PLACE_CHANGE",
    says: "a temporary placement has a reason for placement change. Leave REASON_PLACE_CHANGE blank, or correct PLACE.",
    breaks: ({ PLACE, REASON_PLACE_CHANGE }) => isTemporary(PLACE) && Boolean(REASON_PLACE_CHANGE),
  },
  {
    code: "URN_NOT_NEEDED",
    severity: "warning",
    column: "URN",
    says: "a placement that Ofsted does not register has a number. Leave URN blank or give XXXXXXX, or correct PLACE.",
    breaks: ({ PLACE, URN }) => Boolean(URN) && !/^X{7}$/i.test(URN!) && WITHOUT_URN.test(PLACE ?? ""),
  },
];
