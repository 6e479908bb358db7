import { accommodationSuitable } from "../../../codeLists/socialCare/accommodationSuitable";
import { careLeaverEligibility } from "../../../codeLists/socialCare/careLeaverEligibility";
import { careLeaverAccommodationKind } from "../../../codeLists/socialCare/careLeaverAccommodationKind";
import { inTouch } from "../../../codeLists/inTouch";
import type { Code } from "../../../codeLists/codeList";
import type { Fact, FactValue } from "../../fact";
import { UNKNOWN } from "../../fact";
import { leavingCare } from "../../populations/careLeavers/leavingCare";
import { codesSql, valuesOfCodes } from "../education/category";

const state = { populations: [leavingCare], needs: ["social_care_care_leavers"] };
const category = { ...state, kind: "category", isBreakdown: true } as const;
const listed = (column: string, codes: readonly Code[]) => ({
  sql: codesSql(column, codes),
  values: [...valuesOfCodes(codes), UNKNOWN],
});

export const eligibility: Fact = {
  ...category,
  ...listed("p.eligibility", careLeaverEligibility.codes),
  code: "care_leaver_eligibility",
  title: "Eligibility",
  plain: "What the young person is entitled to on the date: relevant, former relevant, qualifying.",
};

export const contact: Fact = {
  ...category,
  ...listed("p.in_touch", inTouch.codes),
  code: "in_touch",
  title: "In touch",
  plain: "Whether the authority is in touch on the date, and why not.",
};

/** A letter says nothing to a reader: each kind of accommodation has a word. */
const KINDS: Readonly<Record<string, string>> = {
  B: "WITH_PARENTS_OR_RELATIVES",
  C: "RESIDENTIAL_CARE",
  D: "SEMI_INDEPENDENT",
  E: "SUPPORTED_LODGINGS",
  G: "GONE_ABROAD",
  H: "DEPORTED",
  K: "ORDINARY_LODGINGS",
  R: "RESIDENCE_NOT_KNOWN",
  S: "NO_FIXED_ABODE",
  T: "FOYER",
  U: "INDEPENDENT_LIVING",
  V: "EMERGENCY_ACCOMMODATION",
  W: "BED_AND_BREAKFAST",
  X: "CUSTODY",
  Y: "OTHER_ACCOMMODATION",
  Z: "WITH_FORMER_FOSTER_CARERS",
};
const kinds = careLeaverAccommodationKind.codes.map(({ code, label }) => ({ code: KINDS[code]!, label }));

export const accommodationType: Fact = {
  ...category,
  code: "accommodation_type",
  title: "Accommodation",
  plain: "The kind of accommodation the care leaver lives in on the date.",
  sql: `CASE p.accommodation${Object.entries(KINDS)
    .map(([letter, code]) => `\n    WHEN '${letter}' THEN '${code}'`)
    .join("")}\n  END`,
  values: [...kinds, UNKNOWN],
};

export const suitability: Fact = {
  ...category,
  ...listed("p.suitable", accommodationSuitable.codes),
  code: "accommodation_suitability",
  title: "Suitability of the accommodation",
  plain: "Whether the authority deems the accommodation suitable.",
};

/** The activities as they are shown, each with the codes it holds; F3 and P3 are of the years to 2021. */
const ACTIVITIES: readonly (FactValue & { readonly holds: string })[] = [
  { code: "HIGHER_EDUCATION", label: "Higher education", holds: "'F1', 'P1'" },
  { code: "OTHER_EDUCATION", label: "Education other than higher", holds: "'F2', 'P2'" },
  { code: "APPRENTICESHIP", label: "Apprenticeship", holds: "'F4', 'P4'" },
  { code: "TRAINING_OR_EMPLOYMENT", label: "Training or employment", holds: "'F3', 'P3', 'F5', 'P5'" },
  { code: "NEET_ILLNESS_OR_DISABILITY", label: "NEET: illness or disability", holds: "'G4'" },
  { code: "NEET_PREGNANCY_OR_PARENTING", label: "NEET: pregnancy or parenting", holds: "'G6'" },
  { code: "NEET_OTHER", label: "NEET: other circumstances", holds: "'G5'" },
];

export const activity: Fact = {
  ...category,
  code: "care_leaver_activity",
  title: "Activity",
  plain: "The young person's main activity on the date; those without one by the cause.",
  sql: `CASE${ACTIVITIES.map(({ code, holds }) => `\n    WHEN p.activity IN (${holds}) THEN '${code}'`).join("")}\n  END`,
  values: [...ACTIVITIES.map(({ code, label }) => ({ code, label })), UNKNOWN],
};

/** A yes or no of the state in force; where the state says nothing, neither. */
const mark = (code: string, title: string, plain: string, sql: string): Fact => ({
  ...{ ...state, kind: "yesNo", code, title, plain, sql },
});

export const isInTouch = mark(
  "authority_in_touch",
  "The authority is in touch",
  "The state in force says that the authority is in touch.",
  "(p.in_touch = 'YES')",
);

export const isSuitable = mark(
  "suitably_accommodated",
  "In suitable accommodation",
  "The state in force says that the accommodation is suitable.",
  "(p.suitable = 'suitable')",
);

export const hasAccommodation = mark(
  "accommodation_known",
  "Accommodation known",
  "The state in force tells the kind of accommodation, residence not known apart.",
  "(p.accommodation <> 'R')",
);

export const isInSharedHouse = mark(
  "in_shared_house",
  "In a house in multiple occupation",
  "The state in force says that the accommodation is a house in multiple occupation.",
  "p.shared_house",
);

export const hasPersonalAdviser = mark(
  "personal_adviser_allocated",
  "Personal adviser allocated",
  "The state in force names a personal adviser.",
  "(p.personal_adviser IS NOT NULL)",
);

export const isNeet = mark(
  "neet",
  "Not in education, employment or training",
  "The main activity is none, for illness or disability, pregnancy or parenting, or other circumstances.",
  "(p.activity IN ('G4', 'G5', 'G6'))",
);

export const isEngaged = mark(
  "engaged",
  "In education, employment or training",
  "The main activity is education, employment or training, full or part time.",
  "(p.activity IN ('F1', 'P1', 'F2', 'P2', 'F3', 'P3', 'F4', 'P4', 'F5', 'P5'))",
);

export const isApprentice = mark(
  "apprentice",
  "In an apprenticeship",
  "The main activity is an apprenticeship; states written with the codes to 2021 do not tell it from other work.",
  "(p.activity IN ('F4', 'P4'))",
);

export const isEmployedByAuthority = mark(
  "authority_apprentice",
  "Apprentice of the authority",
  "The main activity is an apprenticeship or, with the codes to 2021, training or employment, and it is with the authority.",
  "(p.activity IN ('F4', 'P4', 'F3', 'P3') AND p.authority_employs)",
);
