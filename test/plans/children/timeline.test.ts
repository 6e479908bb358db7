import { standingsOf } from "../../../src/plans/children/ofKinds";
import { timelineOf } from "../../../src/plans/children/timeline";
import { eventsAsLines, expected, life, planOf } from "./life";

/** A ten year old child who came into care on Monday 2 September 2024, after half a year on a child protection plan. */
const CHILD = life(
  "2014-02-10",
  `
  kind               | started    | due | completed  | reviews               | review due | graded     | ended
  CHILD_PROTECTION   | 2024-03-04 |     | 2024-03-04 | 2024-05-30 2024-09-10 |            |            | 2024-09-10
  PLACEMENT          | 2024-09-03 |     | 2024-09-12 |                       |            |            |
  PERSONAL_EDUCATION | 2024-09-20 |     | 2024-09-27 |                       | 2025-01-31 | 2024-10-04 |
  PERSONAL_EDUCATION | 2025-01-20 |     | 2025-02-05 |                       | 2025-05-23 |            |
  HEALTH             | 2024-08-30 |     | 2024-09-26 |                       |            |            |
  HEALTH             | 2025-09-15 |     | 2025-10-10 |                       |            |            |
  SAFETY             | 2025-04-01 | 2025-04-15 |     |                       |            |            |
  `,
  `
  kind               | since      | from       | until
  CHILD_PROTECTION   | 2024-03-04 | 2024-03-04 | 2024-09-10
  PLACEMENT          | 2024-09-02 | 2024-09-02 | 2025-06-14
  PLACEMENT          | 2025-06-14 | 2025-06-14 | 2025-06-17
  PLACEMENT          | 2025-06-17 | 2025-06-17 |
  PERSONAL_EDUCATION | 2024-09-02 | 2024-09-02 | 2032-02-10
  HEALTH             | 2024-09-02 | 2024-09-02 |
  CARE               | 2024-09-02 | 2024-09-02 |
  `,
);

test("all the plans of a child on one line, as they stood on a day", () => {
  expect(eventsAsLines(timelineOf(CHILD, "2025-06-20"))).toEqual(
    expected(`
    on         | what       | kind               | plan       | met        | late
    2024-03-04 | REQUIRED   | CHILD_PROTECTION   |            |            |
    2024-03-04 | STARTED    | CHILD_PROTECTION   | 2024-03-04 |            |
    2024-03-04 | DUE        | CHILD_PROTECTION   | 2024-03-04 | 2024-03-04 | 0
    2024-03-04 | COMPLETED  | CHILD_PROTECTION   | 2024-03-04 |            |
    2024-05-30 | REVIEWED   | CHILD_PROTECTION   | 2024-03-04 |            |
    2024-06-04 | REVIEW_DUE | CHILD_PROTECTION   | 2024-03-04 | 2024-05-30 | 0
    2024-08-30 | STARTED    | HEALTH             | 2024-08-30 |            |
    2024-09-02 | REQUIRED   | CARE               |            |            |
    2024-09-02 | REQUIRED   | PLACEMENT          |            |            |
    2024-09-02 | REQUIRED   | PERSONAL_EDUCATION |            |            |
    2024-09-02 | REQUIRED   | HEALTH             |            |            |
    2024-09-03 | STARTED    | PLACEMENT          | 2024-09-03 |            |
    2024-09-09 | DUE        | PLACEMENT          | 2024-09-03 | 2024-09-12 | 3
    2024-09-10 | REVIEWED   | CHILD_PROTECTION   | 2024-03-04 |            |
    2024-09-10 | ENDED      | CHILD_PROTECTION   | 2024-03-04 |            |
    2024-09-12 | COMPLETED  | PLACEMENT          | 2024-09-03 |            |
    2024-09-16 | DUE        | CARE               |            |            | 277
    2024-09-20 | STARTED    | PERSONAL_EDUCATION | 2024-09-20 |            |
    2024-09-26 | COMPLETED  | HEALTH             | 2024-08-30 |            |
    2024-09-27 | COMPLETED  | PERSONAL_EDUCATION | 2024-09-20 |            |
    2024-09-30 | DUE        | PERSONAL_EDUCATION | 2024-09-20 | 2024-09-27 | 0
    2024-09-30 | DUE        | HEALTH             | 2024-08-30 | 2024-09-26 | 0
    2024-10-04 | GRADED     | PERSONAL_EDUCATION | 2024-09-20 |            |
    2025-01-20 | STARTED    | PERSONAL_EDUCATION | 2025-01-20 |            |
    2025-01-31 | REVIEW_DUE | PERSONAL_EDUCATION | 2024-09-20 | 2025-02-05 | 5
    2025-02-05 | COMPLETED  | PERSONAL_EDUCATION | 2025-01-20 |            |
    2025-04-01 | STARTED    | SAFETY             | 2025-04-01 |            |
    2025-04-15 | DUE        | SAFETY             | 2025-04-01 |            | 66
    2025-05-23 | REVIEW_DUE | PERSONAL_EDUCATION | 2025-01-20 |            | 28
    2025-06-14 | REQUIRED   | PLACEMENT          |            |            |
    2025-06-17 | REQUIRED   | PLACEMENT          |            |            |
    2025-06-24 | DUE        | PLACEMENT          |            |            |
    2025-09-25 | REVIEW_DUE | HEALTH             | 2024-08-30 |            |
    `),
  );
});

test("the days late of what was renewed late are those until it was done", () => {
  const late = timelineOf(CHILD, "2026-01-31").filter(
    ({ code, what }) => code === "HEALTH" && what.endsWith("DUE"),
  );
  expect(eventsAsLines(late)).toEqual(
    expected(`
    on         | what       | kind   | plan       | met        | late
    2024-09-30 | DUE        | HEALTH | 2024-08-30 | 2024-09-26 | 0
    2025-09-25 | REVIEW_DUE | HEALTH | 2024-08-30 | 2025-10-10 | 15
    2026-10-09 | REVIEW_DUE | HEALTH | 2025-09-15 |            |
    `),
  );
});

test("the standings of a day, without the kinds with which the child has nothing to do", () => {
  const standings = standingsOf(CHILD, "2025-06-20");
  expect(
    standings.map(({ duty, standing, requiredSince, dueOn }) =>
      [duty.code, standing, requiredSince, dueOn].map((cell) => cell ?? "-").join(" "),
    ),
  ).toEqual(
    expected(`
    kind               | standing | since      | due
    CARE               | MISSING  | 2024-09-02 | 2024-09-16
    PLACEMENT          | DUE      | 2025-06-17 | 2025-06-24
    PERSONAL_EDUCATION | LATE     | 2024-09-02 | 2025-05-23
    HEALTH             | CURRENT  | 2024-09-02 | 2025-09-25
    SAFETY             | LATE     |            | 2025-04-15
    `),
  );
});

test.each`
  asAt            | shown
  ${"2024-09-01"} | ${"2024-08-30 STARTED HEALTH"}
  ${"2024-09-15"} | ${"2024-09-30 DUE HEALTH"}
  ${"2025-06-20"} | ${"2025-09-25 REVIEW_DUE HEALTH"}
`("on $asAt the last of a health plan that is shown is $shown", ({ asAt, shown }: Record<string, string>) => {
  const last = timelineOf(CHILD, asAt!)
    .filter(({ code }) => code === "HEALTH")
    .at(-1)!;
  expect(`${last.on} ${last.what} ${last.code}`).toBe(shown);
  expect(last.plan).toMatchObject({ startedOn: "2024-08-30" });
});

test("a plan is shown as it was on the day: not completed, graded, reviewed or ended later, and not as good as later", () => {
  const plan = {
    ...{
      code: "CHILD_IN_NEED",
      startedOn: "2024-09-20",
      completedOn: "2024-10-10",
      reviewDueOn: "2025-01-31",
    },
    ...{ gradedOn: "2024-10-20", gradedBy: "team manager", quality: "good", childTookPart: true },
    ...{ reviews: ["2024-11-11"], endedOn: "2024-12-01", assessedOn: "2024-10-09", sharedWith: "child" },
  };
  const known = { ...CHILD, plans: [planOf(plan)] };
  const shownOn = (asAt: string) => timelineOf(known, asAt).find(({ what }) => what === "STARTED")!.plan;
  expect(shownOn("2024-09-30")).toEqual(planOf({ code: plan.code, startedOn: plan.startedOn }));
  expect(shownOn("2024-10-15")).toEqual(
    planOf({ ...plan, reviews: [], endedOn: null, gradedOn: null, gradedBy: null, quality: null }),
  );
  expect(shownOn("2024-11-30")).toEqual(planOf({ ...plan, endedOn: null }));
  expect(shownOn("2024-12-01")).toEqual(planOf(plan));
});

test.each`
  code         | until           | asAt            | due             | says
  ${"CARE"}    | ${"2025-02-28"} | ${"2025-02-25"} | ${"2025-03-06"} | ${"an end that nobody could know of leaves it due"}
  ${"CARE"}    | ${"2025-02-28"} | ${"2025-02-28"} | ${undefined}    | ${"an end that has come does not"}
  ${"CARE"}    | ${"2025-03-01"} | ${"2025-02-25"} | ${undefined}    | ${"nor does the 18th birthday"}
  ${"PATHWAY"} | ${"2025-03-01"} | ${"2025-02-25"} | ${"2025-05-20"} | ${"after which a pathway plan is asked for as before"}
`("$code until $until, on $asAt: $says", ({ code, until, asAt, due }: Record<string, string>) => {
  const known = life("2007-03-01", "kind", `kind\n${code} | 2025-02-20 | 2025-02-20 | ${until}`);
  const [, asked] = timelineOf(known, asAt!);
  expect(asked?.on).toBe(due);
});

test("what was done when it did not matter any more was late until it did not", () => {
  const known = life(
    null,
    "kind\nPLACEMENT | 2024-09-05 | | 2024-10-20 | | | |",
    "kind\nPLACEMENT | 2024-09-02 | 2024-09-02 | 2024-09-19",
  );
  const [due] = timelineOf(known, "2025-01-31").filter(({ what }) => what === "DUE");
  expect(due).toMatchObject({ on: "2024-09-09", metOn: "2024-10-20", daysLate: 10 });
});
