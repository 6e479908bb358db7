import { sources, sourceOf } from "../src/sources";
import { ACROSS_EXAMPLES } from "./sourceRules/across";
import type { ThreeRows } from "./sourceRules/across";
import { ANNEX_A_EXAMPLES } from "./sourceRules/annexA";
import { HEALTH_EXAMPLES } from "./sourceRules/health";
import { PERFORMANCE_EXAMPLES } from "./sourceRules/performance";
import { PLANS_EXAMPLES } from "./sourceRules/plans";
import { REFERENCE_EXAMPLES } from "./sourceRules/reference";
import { SOCIAL_CARE_EXAMPLES } from "./sourceRules/socialCare";
import { SSDA903_EXAMPLES } from "./sourceRules/ssda903";
import { VIRTUAL_SCHOOL_EXAMPLES } from "./sourceRules/virtualSchool";
import type { Example } from "./sourceRules/example";

/** 31 March of the collection year, and the day of receipt. */
const WHEN = { yearEnd: "2025-03-31", today: "2025-04-20" };

/** A rule, the cells that break it, and the smallest change that keeps it. Cells not named are blank. */
const EXAMPLES: readonly Example[] = [
  ...ANNEX_A_EXAMPLES,
  ...HEALTH_EXAMPLES,
  ...PERFORMANCE_EXAMPLES,
  ...PLANS_EXAMPLES,
  ...REFERENCE_EXAMPLES,
  ...SOCIAL_CARE_EXAMPLES,
  ...SSDA903_EXAMPLES,
  ...VIRTUAL_SCHOOL_EXAMPLES,
  ["ssda903_header", "BORN_IN_FUTURE", { DOB: "2025-04-21" }, { DOB: "2025-04-20" }],
  ["ssda903_header", "MOTHER_IS_MALE", { MOTHER: "t", SEX: "M" }, { MOTHER: "f", SEX: "M" }],
  [
    "ssda903_episodes",
    "EPISODE_ENDS_BEFORE_START",
    { DECOM: "2024-05-02", DEC: "2024-05-01" },
    { DECOM: "2024-05-02", DEC: "2024-05-02" },
  ],
  ["ssda903_episodes", "EPISODE_IN_FUTURE", { DECOM: "2025-04-21" }, { DECOM: "2025-04-20" }],
  ["ssda903_episodes", "EPISODE_AFTER_YEAR", { DECOM: "2025-04-01" }, { DECOM: "2025-03-31" }],
  ["ssda903_episodes", "REASON_WITHOUT_END", { REC: "X1" }, { REC: "X1", DEC: "2024-05-01" }],
  ["ssda903_episodes", "END_WITHOUT_REASON", { DEC: "2024-05-01" }, { REC: "X1", DEC: "2024-05-01" }],
  ["ssda903_episodes", "STARTS_IN_TEMPORARY_PLACEMENT", { RNE: "S", PLACE: "T0" }, { RNE: "P", PLACE: "T0" }],
  [
    "ssda903_episodes",
    "PROVIDER_NOT_NEEDED",
    { PLACE: "T4", PLACE_PROVIDER: "PR1" },
    { PLACE: "U4", PLACE_PROVIDER: "PR1" },
  ],
  ["ssda903_reviews", "REVIEW_AFTER_YEAR", { REVIEW: "2025-04-01" }, { REVIEW: "2025-03-31" }],
  [
    "ssda903_uasc",
    "UASC_AFTER_ADULTHOOD",
    { DOB: "2007-06-15", DUC: "2025-06-16" },
    { DOB: "2007-06-15", DUC: "2025-06-15" },
  ],
  ["ssda903_oc2", "SDQ_SCORE_AND_REASON", { SDQ_SCORE: "0", SDQ_REASON: "SDQ4" }, { SDQ_SCORE: "0" }],
  ["ssda903_oc2", "SDQ_NEITHER_SCORE_NOR_REASON", { DOB: "2020-04-01" }, { DOB: "2020-04-02" }],
  ["ssda903_oc2", "SDQ_NEITHER_SCORE_NOR_REASON", { DOB: "2008-04-01" }, { DOB: "2008-03-31" }],
  [
    "ssda903_oc2",
    "SDQ_NEITHER_SCORE_NOR_REASON",
    { DOB: "2015-01-01" },
    { DOB: "2015-01-01", SDQ_SCORE: "0" },
  ],
  [
    "ssda903_ad1",
    "MATCHED_BEFORE_DECISION",
    { DATE_INT: "2024-05-02", DATE_MATCH: "2024-05-01" },
    { DATE_INT: "2024-05-02", DATE_MATCH: "2024-05-02" },
  ],
  [
    "ssda903_placed_adoption",
    "REVERSED_BEFORE_DECISION",
    { DATE_PLACED: "2024-05-02", DATE_PLACED_CEASED: "2024-05-01" },
    { DATE_PLACED: "2024-05-02" },
  ],
  [
    "ssda903_missing",
    "MISSING_ENDS_BEFORE_START",
    { MIS_START: "2024-05-02", MIS_END: "2024-05-01" },
    { MIS_START: "2024-05-02", MIS_END: "2024-05-02" },
  ],
  [
    "ssda903_social_worker_episodes",
    "SOCIAL_WORKER_ENDS_BEFORE_START",
    { SW_DECOM: "2024-05-02", SW_DEC: "2024-05-01" },
    { SW_DECOM: "2024-05-02" },
  ],
  [
    "ssda903_deprivations_of_liberty",
    "DOLO_ENDS_BEFORE_START",
    { DOLO_START: "2026-05-02", DOLO_END: "2026-05-01" },
    { DOLO_START: "2026-05-02", DOLO_END: "2026-05-02" },
  ],
  [
    "virtual_school_roll",
    "LEFT_BEFORE_ENROLLED",
    { ENROLLED_ON: "2024-09-03", LEFT_ON: "2024-09-02" },
    { ENROLLED_ON: "2024-09-03" },
  ],
  [
    "virtual_school_attendance",
    "ATTENDANCE_ENDS_BEFORE_START",
    { FROM: "2024-09-03", TO: "2024-09-02" },
    { FROM: "2024-09-03", TO: "2024-09-03" },
  ],
  [
    "virtual_school_attendance",
    "MORE_ABSENT_THAN_POSSIBLE",
    { SESSIONS_POSSIBLE: "10", SESSIONS_AUTHORISED: "9", SESSIONS_UNAUTHORISED: "2" },
    { SESSIONS_POSSIBLE: "10", SESSIONS_AUTHORISED: "9", SESSIONS_UNAUTHORISED: "1" },
  ],
  [
    "virtual_school_peps",
    "PEP_COMPLETED_IN_FUTURE",
    { PEP_COMPLETED: "2025-04-21" },
    { PEP_COMPLETED: "2025-04-20" },
  ],
  [
    "virtual_school_peps",
    "PEP_REVIEW_BEFORE_COMPLETED",
    { PEP_COMPLETED: "2025-02-02", NEXT_REVIEW_DUE: "2025-02-01" },
    { NEXT_REVIEW_DUE: "2025-02-01" },
  ],
  [
    "virtual_school_peps",
    "PEP_GRADED_NOT_COMPLETED",
    { QUALITY: "good" },
    { QUALITY: "good", PEP_COMPLETED: "2025-02-01" },
  ],
  ["health_assessments", "NO_IDENTIFIER", {}, { CHILD_ID: "1" }],
  ["health_sdq_scores", "NO_IDENTIFIER", {}, { NHS_NUMBER: "1" }],
  [
    "health_assessments",
    "ASSESSMENT_COMPLETED_IN_FUTURE",
    { COMPLETED_ON: "2025-04-21" },
    { COMPLETED_ON: "2025-04-20" },
  ],
  [
    "health_assessments",
    "ASSESSMENT_BEFORE_REQUEST",
    { REQUESTED_ON: "2025-02-02", COMPLETED_ON: "2025-02-01" },
    { COMPLETED_ON: "2025-02-01" },
  ],
  [
    "health_assessments",
    "ASSESSMENT_DONE_WITHOUT_OUTCOME",
    { COMPLETED_ON: "2025-02-01" },
    { COMPLETED_ON: "2025-02-01", OUTCOME: "completed" },
  ],
  ["health_assessments", "OUTCOME_WITHOUT_DAY_DONE", { OUTCOME: "completed" }, { OUTCOME: "declined" }],
  [
    "health_sdq_scores",
    "SDQ_COMPLETED_IN_FUTURE",
    { SDQ_COMPLETED: "2025-04-21" },
    { SDQ_COMPLETED: "2025-04-20" },
  ],
  [
    "health_sdq_scores",
    "SDQ_REVIEW_BEFORE_COMPLETED",
    { SDQ_COMPLETED: "2025-02-02", REVIEW_DUE: "2025-02-01" },
    { SDQ_COMPLETED: "2025-02-02", REVIEW_DUE: "2025-02-02" },
  ],
  [
    "reference_population_estimates",
    "AGES_OUT_OF_ORDER",
    { AGE_FROM: "10", AGE_TO: "9" },
    { AGE_FROM: "9", AGE_TO: "10" },
  ],
];

/** Whether `cells` break the rule; columns not named are null, or not there at all as in a file that lacks them. */
function breaks(
  sourceCode: string,
  ruleCode: string,
  cells: Record<string, string>,
  lacking: boolean,
): boolean {
  const source = sourceOf(sourceCode)!;
  const rule = source.rules!.find(({ code }) => code === ruleCode)!;
  for (const name of Object.keys(cells)) expect(source.columns).toHaveProperty(name);
  const blank = Object.fromEntries(Object.keys(source.columns).map((name) => [name, null]));
  return rule.breaks(lacking ? cells : { ...blank, ...cells }, WHEN);
}

describe.each([
  ["blank", false],
  ["lacking", true],
] as const)("with the other columns %s", (_, lacking) => {
  test.each(EXAMPLES)(
    "%s rejects what breaks %s, and accepts what keeps it",
    (source, rule, broken, kept) => {
      expect(breaks(source, rule, broken, lacking)).toBe(true);
      expect(breaks(source, rule, kept, lacking)).toBe(false);
    },
  );
});

test("a wholly blank row breaks no rule but the one that asks for an identifier", () => {
  for (const { code, rules = [] } of sources)
    for (const rule of rules.filter((r) => r.code !== "NO_IDENTIFIER"))
      expect(`${code} ${rule.code} ${breaks(code, rule.code, {}, false)}`).toMatch(/false$/);
});

test("every rule has an example", () => {
  const shown = new Set(EXAMPLES.map(([, rule]) => rule));
  const all = sources.flatMap(({ rules = [] }) => rules.map(({ code }) => code));
  expect(all.filter((code) => !shown.has(code))).toEqual([]);
  const shownAcross = new Set(ACROSS_EXAMPLES.map(([, rule]) => rule));
  const across = sources.flatMap(({ across = [] }) => across.map(({ code }) => code));
  expect(across.filter((code) => !shownAcross.has(code))).toEqual([]);
});

/** Whether the row in the middle breaks the rule; of cells it does not say that it reads, it sees none. */
function breaksAcross(sourceCode: string, ruleCode: string, [previous, row, next]: ThreeRows): boolean {
  const { columns, across = [] } = sourceOf(sourceCode)!;
  const rule = across.find(({ code }) => code === ruleCode)!;
  const rowOf = (cells: Readonly<Record<string, string>>) => {
    for (const name of Object.keys(cells)) expect(columns).toHaveProperty(name);
    return Object.fromEntries(rule.reads.map((name) => [name, cells[name] || null]));
  };
  const beside = { previous: previous && rowOf(previous), next: next && rowOf(next) };
  return rule.breaks(rowOf(row), beside, WHEN);
}

test.each(ACROSS_EXAMPLES)(
  "%s rejects rows that break %s, and accepts what keeps it",
  (source, rule, broken, kept) => {
    expect(breaksAcross(source, rule, broken)).toBe(true);
    expect(breaksAcross(source, rule, kept)).toBe(false);
  },
);

test("wholly blank rows break no rule across rows but those of what is still open", () => {
  for (const { code, across = [] } of sources)
    for (const rule of across.filter((one) => !one.code.endsWith("_OVERLAPS_NEXT")))
      expect(`${rule.code} ${breaksAcross(code, rule.code, [{}, {}, {}])}`).toMatch(/false$/);
});
