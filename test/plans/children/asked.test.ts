import { daysRecorded, dutiesOf } from "../../../src/plans/children/asked";
import { ofKinds } from "../../../src/plans/children/ofKinds";
import { reviewsAsked, reviewsHeld } from "../../../src/plans/children/reviews";
import { timelineOf } from "../../../src/plans/children/timeline";
import type { PlansOfChild } from "../../../src/indicators/plansOfChildren";
import { deadlinesAsLines, expected, life } from "./life";

const kindOf = (known: PlansOfChild, code: string) => ofKinds(known).find(({ duty }) => duty.code === code)!;

/** What is due of one kind: deadlines of the first plan, and of its reviews. */
test.each<[says: string, code: string, plans: string, required: string, duties: string, reviews: string]>([
  [
    "a duty that ended before it was due asks for nothing; the next one does, and a plan made for it before meets it",
    "PLACEMENT",
    `
    PLACEMENT | 2024-10-01 | | 2024-10-02 | | | |
    `,
    `
    PLACEMENT | 2024-09-02 | 2024-09-02 | 2024-09-06
    PLACEMENT | 2024-10-21 | 2024-10-21 |
    `,
    "2024-10-28 | 2024-10-02 | | 2024-10-01",
    "",
  ],
  [
    "a plan made more than 28 days before a duty, or after it was over, does not meet it",
    "PLACEMENT",
    `
    PLACEMENT | 2024-08-04 | | 2024-08-05 | | | |
    PLACEMENT | 2024-10-10 | | 2024-10-11 | | | |
    `,
    `
    PLACEMENT | 2024-09-02 | 2024-09-02 | 2024-10-01
    PLACEMENT | 2025-01-06 | 2025-01-06 |
    `,
    `
    2024-09-09 | | 2024-10-01 |
    2025-01-13 | | |
    `,
    "",
  ],
  [
    "of two plans for one duty the one completed first meets it, though another was begun before",
    "PLACEMENT",
    `
    PLACEMENT | 2024-09-02 | |            | | | |
    PLACEMENT | 2024-09-04 | | 2024-09-06 | | | |
    PLACEMENT | 2024-09-20 | | 2024-09-21 | | | |
    `,
    "PLACEMENT | 2024-09-02 | 2024-09-02 |",
    "2024-09-09 | 2024-09-06 | | 2024-09-04",
    "",
  ],
  [
    "a plan that ends while one is required leaves the next one due that day",
    "PLACEMENT",
    `
    PLACEMENT | 2024-09-02 | | 2024-09-02 | | | | 2024-11-04
    PLACEMENT | 2024-11-04 | | 2024-11-15 | | | | 2025-01-10
    PLACEMENT | 2025-01-06 | | 2025-01-07 | | | | 2025-02-03
    `,
    "PLACEMENT | 2024-09-02 | 2024-09-02 |",
    `
    2024-09-09 | 2024-09-02 | | 2024-09-02
    2024-11-04 | 2024-11-15 | | 2024-11-04
    2025-02-03 |            | |
    `,
    "",
  ],
  [
    "a second child protection plan is not met with the first, and each has reviews of its own",
    "CHILD_PROTECTION",
    `
    CHILD_PROTECTION | 2022-01-10 | | 2022-01-10 | 2022-04-20 2025-02-03 | | | 2022-06-01
    CHILD_PROTECTION | 2024-11-04 | | 2024-11-04 | 2022-04-20 2025-02-03 | | |
    `,
    `
    CHILD_PROTECTION | 2022-01-10 | 2022-01-10 | 2022-06-01
    CHILD_PROTECTION | 2024-11-04 | 2024-11-04 |
    `,
    `
    2022-01-10 | 2022-01-10 | 2022-06-01 | 2022-01-10
    2024-11-04 | 2024-11-04 |            | 2024-11-04
    `,
    `
    2022-04-10 | 2022-04-20 | 2022-06-01 | 2022-01-10
    2025-02-04 | 2025-02-03 |            | 2024-11-04
    2025-08-03 |            |            | 2024-11-04
    `,
  ],
  [
    "reviews of care run from the day it was required, whenever the plan was made, and a new plan does not put them off",
    "CARE",
    `
    CARE | 2024-08-12 | | 2024-08-13 | 2024-09-25 2025-01-07 | | | 2024-12-02
    CARE | 2024-12-02 | | 2024-12-02 | 2024-09-25 2025-01-07 | | |
    `,
    "CARE | 2024-09-02 | 2024-09-02 |",
    "2024-09-16 | 2024-08-13 | | 2024-08-12",
    `
    2024-09-30 | 2024-09-25 | 2024-12-02 | 2024-08-12
    2024-12-25 | 2025-01-07 |            | 2024-12-02
    2025-07-07 |            |            | 2024-12-02
    `,
  ],
  [
    "a pathway plan goes on through several states, and is not asked for where there is none",
    "PATHWAY",
    `
    PATHWAY | 2024-02-01 | | 2024-02-15 | 2024-08-01 | | | 2024-09-20
    PATHWAY | 2024-09-20 | | 2024-10-01 |            | | |
    `,
    `
    PATHWAY | 2023-12-04 | 2023-12-04 | 2024-06-01
    PATHWAY | 2023-12-04 | 2024-06-01 | 2024-11-01
    PATHWAY | 2023-12-04 | 2025-03-01 | 2025-03-15
    `,
    `
    2024-03-04 | 2024-02-15 | 2025-03-15 | 2024-02-01
    2024-09-20 | 2024-10-01 | 2025-03-15 | 2024-09-20
    `,
    "2024-08-14 | 2024-08-01 | 2024-09-20 | 2024-02-01",
  ],
  [
    "a duty begun later stands before one begun sooner, which goes on after it",
    "PATHWAY",
    "PATHWAY | 2025-06-01 | | 2025-06-20 | | | |",
    `
    PATHWAY | 2024-01-10 | 2024-01-10 | 2024-07-01
    PATHWAY | 2024-09-10 | 2024-09-10 | 2025-05-01
    PATHWAY | 2024-01-10 | 2025-05-01 |
    `,
    `
    2024-04-10 | 2025-06-20 |            | 2025-06-01
    2024-12-10 |            | 2025-05-01 |
    `,
    "2025-12-19 | | | 2025-06-01",
  ],
  [
    "a review on or before the recorded day of the next one did not meet it; the next plan did",
    "EDUCATION_HEALTH_CARE",
    `
    EDUCATION_HEALTH_CARE | 2023-01-10 | | 2023-05-09 | 2024-05-08 | 2025-05-08 | |
    `,
    "EDUCATION_HEALTH_CARE | 2023-01-10 | 2023-01-10 |",
    "2023-05-30 | 2023-05-09 | | 2023-01-10",
    "2025-05-08 | | | 2023-01-10",
  ],
  [
    "a review after the recorded day met it",
    "CHILD_IN_NEED",
    `
    CHILD_IN_NEED | 2024-01-08 | | 2024-02-05 | 2024-05-20 | 2024-05-05 | |
    `,
    "CHILD_IN_NEED | 2024-01-08 | 2024-01-08 | 2024-09-02",
    "2024-03-11 | 2024-02-05 | 2024-09-02 | 2024-01-08",
    "2024-05-05 | 2024-05-20 | 2024-09-02 | 2024-01-08",
  ],
  [
    "of two plans that stand the one that is current longest says when a review is due, and when it ends the other",
    "PERSONAL_EDUCATION",
    `
    PERSONAL_EDUCATION | 2024-09-10 | | 2024-09-12 | | 2025-01-31 | | 2024-12-20
    PERSONAL_EDUCATION | 2024-10-10 | | 2024-10-12 | | 2024-11-30 | |
    `,
    "PERSONAL_EDUCATION | 2024-09-02 | 2024-09-02 |",
    "2024-09-30 | 2024-09-12 | | 2024-09-10",
    "2024-11-30 | | | 2024-10-10",
  ],
  [
    "nothing is said of working days of years whose bank holidays are not known",
    "CARE",
    "",
    "CARE | 2011-09-05 | 2011-09-05 |",
    "",
    "",
  ],
])("%s", (_, code, plans, required, duties, reviews) => {
  const known = life("2008-01-01", `kind\n${plans}`, `kind\n${required}`);
  expect(deadlinesAsLines(dutiesOf(kindOf(known, code)))).toEqual(expected(`due\n${duties}`));
  expect(deadlinesAsLines(reviewsAsked(kindOf(known, code)))).toEqual(expected(`due\n${reviews}`));
});

test("a review that two plans tell of is shown once, with the one begun last of those that stood", () => {
  const known = life(
    null,
    `
    kind | started    | due | completed  | reviews                          | review due | graded | ended
    CARE | 2024-09-02 |     | 2024-09-04 | 2024-09-25 2025-01-07 2025-06-20 |            |        | 2025-01-07
    CARE | 2025-01-07 |     | 2025-01-09 | 2024-09-25 2025-01-07 2025-06-20 |            |        |
    CARE | 2025-03-03 |     | 2025-03-03 | 2024-09-25 2025-01-07 2025-06-20 |            |        |
    CARE | 2025-06-02 |     |            | 2024-09-25 2025-01-07 2025-06-20 |            |        |
    `,
    "kind",
  );
  const held = reviewsHeld(known.plans).map(({ on, plan }) => `${on} ${plan.startedOn}`);
  expect(held).toEqual(["2024-09-25 2024-09-02", "2025-01-07 2024-09-02", "2025-06-20 2025-03-03"]);
  const shown = timelineOf(known, "2025-12-31").filter(({ what }) => what === "REVIEWED");
  expect(shown.map(({ on }) => on)).toEqual(["2024-09-25", "2025-01-07", "2025-06-20"]);
});

test("of a kind that nobody must have the recorded day is due, unless the plan ended before without being completed", () => {
  const known = life(
    null,
    `
    kind   | started    | due        | completed  | reviews | review due | graded | ended
    SAFETY | 2024-01-10 | 2024-01-31 | 2024-02-02 |         |            |        |
    SAFETY | 2024-03-10 | 2024-03-31 |            |         |            |        | 2024-03-20
    SAFETY | 2024-05-10 | 2024-05-31 |            |         |            |        | 2024-06-05
    SAFETY | 2024-07-10 |            |            |         |            |        |
    `,
    "kind",
  );
  expect(deadlinesAsLines(daysRecorded(kindOf(known, "SAFETY")))).toEqual(
    expected(`
    due        | met        | over       | plan
    2024-01-31 | 2024-02-02 |            | 2024-01-10
    2024-05-31 |            | 2024-06-05 | 2024-05-10
    `),
  );
  const late = timelineOf(known, "2024-12-31").filter(({ what }) => what === "DUE");
  expect(late.map(({ daysLate }) => daysLate)).toEqual([2, 5]);
});
