import { childPlanDuties, childPlanDuty } from "../../src/duties";
import { dueOn, LONGEST_MONTHS } from "../../src/duties/clock";
import { reviewDue, standingOn } from "../../src/duties/standing";
import type { ToldPlan } from "../../src/duties/standing";
import { kindsOfPlan } from "../../src/indicators/childPlans";
import { childPlanFacts } from "../../src/indicators/facts/childPlans";
import { addMonths } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";

const LONG_AFTER = "2040-12-31";

describe("the day by which a plan is due, from the day since which it is required", () => {
  test.each`
    code                         | since           | due             | because
    ${"CARE"}                    | ${"2018-01-15"} | ${"2018-01-29"} | ${"a Monday"}
    ${"CARE"}                    | ${"2018-03-16"} | ${"2018-04-03"} | ${"over Easter"}
    ${"CARE"}                    | ${"2018-03-29"} | ${"2018-04-16"} | ${"the day before Good Friday"}
    ${"CARE"}                    | ${"2018-12-24"} | ${"2019-01-10"} | ${"over Christmas"}
    ${"PLACEMENT"}               | ${"2018-01-15"} | ${"2018-01-22"} | ${"a Monday"}
    ${"PLACEMENT"}               | ${"2018-03-29"} | ${"2018-04-09"} | ${"the day before Good Friday"}
    ${"PLACEMENT"}               | ${"2018-12-24"} | ${"2019-01-03"} | ${"over Christmas"}
    ${"PLACEMENT"}               | ${"2018-08-31"} | ${"2018-09-07"} | ${"a Friday"}
    ${"PERMANENCE"}              | ${"2018-01-15"} | ${"2018-05-12"} | ${"by the second review"}
    ${"PERMANENCE"}              | ${"2018-03-16"} | ${"2018-07-17"} | ${"the first review is due after Easter"}
    ${"PERMANENCE"}              | ${"2018-08-31"} | ${"2018-12-28"} | ${"28 September and three months"}
    ${"PERMANENCE"}              | ${"2024-02-29"} | ${"2024-06-28"} | ${"28 March, the day before Good Friday"}
    ${"PERSONAL_EDUCATION"}      | ${"2018-01-15"} | ${"2018-02-12"} | ${"by the first review"}
    ${"PERSONAL_EDUCATION"}      | ${"2018-09-01"} | ${"2018-09-28"} | ${"the September of reception, a Saturday"}
    ${"PERSONAL_EDUCATION"}      | ${"2018-03-16"} | ${"2018-04-17"} | ${"over Easter"}
    ${"HEALTH"}                  | ${"2018-01-15"} | ${"2018-02-12"} | ${"by the first review"}
    ${"HEALTH"}                  | ${"2018-12-24"} | ${"2019-01-24"} | ${"over Christmas"}
    ${"HEALTH"}                  | ${"2024-02-29"} | ${"2024-03-28"} | ${"a leap day"}
    ${"PATHWAY"}                 | ${"2018-01-15"} | ${"2018-04-15"} | ${"three months after the 16th birthday"}
    ${"PATHWAY"}                 | ${"2018-11-30"} | ${"2019-02-28"} | ${"February is shorter"}
    ${"PATHWAY"}                 | ${"2023-11-30"} | ${"2024-02-29"} | ${"February of a leap year"}
    ${"PATHWAY"}                 | ${"2024-02-29"} | ${"2024-05-29"} | ${"a leap day"}
    ${"HEALTH_HISTORY"}          | ${"2018-01-15"} | ${"2018-01-15"} | ${"at once"}
    ${"HEALTH_HISTORY"}          | ${"2018-03-31"} | ${"2018-03-31"} | ${"at once, on a Saturday"}
    ${"HEALTH_HISTORY"}          | ${"2024-02-29"} | ${"2024-02-29"} | ${"at once, on a leap day"}
    ${"CHILD_PROTECTION"}        | ${"2018-01-15"} | ${"2018-01-15"} | ${"at once"}
    ${"CHILD_PROTECTION"}        | ${"2018-03-31"} | ${"2018-03-31"} | ${"at once, on a Saturday"}
    ${"CHILD_PROTECTION"}        | ${"2024-02-29"} | ${"2024-02-29"} | ${"at once, on a leap day"}
    ${"PRE_PROCEEDINGS"}         | ${"2018-01-15"} | ${"2018-01-15"} | ${"at once"}
    ${"PRE_PROCEEDINGS"}         | ${"2018-03-31"} | ${"2018-03-31"} | ${"at once, on a Saturday"}
    ${"PRE_PROCEEDINGS"}         | ${"2024-02-29"} | ${"2024-02-29"} | ${"at once, on a leap day"}
    ${"EMERGENCY"}               | ${"2018-01-15"} | ${"2018-01-15"} | ${"at once"}
    ${"EMERGENCY"}               | ${"2018-03-31"} | ${"2018-03-31"} | ${"at once, on a Saturday"}
    ${"EMERGENCY"}               | ${"2024-02-29"} | ${"2024-02-29"} | ${"at once, on a leap day"}
    ${"CHILD_PERMANENCE_REPORT"} | ${"2018-01-15"} | ${"2018-01-15"} | ${"at once"}
    ${"CHILD_PERMANENCE_REPORT"} | ${"2018-03-31"} | ${"2018-03-31"} | ${"at once, on a Saturday"}
    ${"CHILD_PERMANENCE_REPORT"} | ${"2024-02-29"} | ${"2024-02-29"} | ${"at once, on a leap day"}
    ${"TRANSITION"}              | ${"2018-09-01"} | ${"2019-09-01"} | ${"within the school year"}
    ${"TRANSITION"}              | ${"2024-02-29"} | ${"2025-02-28"} | ${"there is no such day in 2025"}
    ${"TRANSITION"}              | ${"2018-08-31"} | ${"2019-08-31"} | ${"a 31st"}
    ${"EDUCATION_HEALTH_CARE"}   | ${"2018-01-15"} | ${"2018-06-04"} | ${"20 weeks"}
    ${"EDUCATION_HEALTH_CARE"}   | ${"2018-12-24"} | ${"2019-05-13"} | ${"holidays count"}
    ${"EDUCATION_HEALTH_CARE"}   | ${"2024-02-29"} | ${"2024-07-18"} | ${"over a leap day"}
    ${"EDUCATION_HEALTH_CARE"}   | ${"2018-04-02"} | ${"2018-08-20"} | ${"20 weeks from a bank holiday"}
    ${"CHILD_IN_NEED"}           | ${"2018-01-15"} | ${"2018-03-19"} | ${"nine weeks without a holiday"}
    ${"CHILD_IN_NEED"}           | ${"2018-03-16"} | ${"2018-05-23"} | ${"over Easter and the first of May"}
    ${"CHILD_IN_NEED"}           | ${"2018-12-24"} | ${"2019-02-28"} | ${"over Christmas"}
    ${"HOUSING"}                 | ${"2018-01-15"} | ${"2018-03-19"} | ${"nine weeks without a holiday"}
    ${"HOUSING"}                 | ${"2018-03-16"} | ${"2018-05-23"} | ${"over Easter and the first of May"}
    ${"HOUSING"}                 | ${"2018-12-24"} | ${"2019-02-28"} | ${"over Christmas"}
    ${"YOUNG_CARER"}             | ${"2018-01-15"} | ${"2018-03-19"} | ${"nine weeks without a holiday"}
    ${"YOUNG_CARER"}             | ${"2018-03-16"} | ${"2018-05-23"} | ${"over Easter and the first of May"}
    ${"YOUNG_CARER"}             | ${"2018-12-24"} | ${"2019-02-28"} | ${"over Christmas"}
  `("$code since $since is due on $due: $because", ({ code, since, due }: Record<string, string>) => {
    expect(dueOn(childPlanDuty(code!).required!.due, since!)).toBe(due);
  });
});

/** The kinds that nobody must have: their due days are those the records name. */
const OF_NOBODY = [
  ...["CAREERS", "EARLY_HELP", "INDEPENDENCE", "MISSING_PREVENTION", "PLACEMENT_SUPPORT"],
  ...["RETURN_HOME", "SAFETY", "SUPPORT_AFTER_ORDER"],
];

test("eight kinds are asked for of nobody, the other sixteen of somebody", () => {
  const asked = childPlanDuties.filter(({ required }) => required !== null);
  expect(asked).toHaveLength(16);
  expect(
    childPlanDuties
      .filter(({ required }) => required === null)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(OF_NOBODY);
});

test("a code that no duty has is refused", () => {
  expect(() => childPlanDuty("CARE PLAN")).toThrow(RangeError);
});

const plan = (told: Partial<ToldPlan> & Pick<ToldPlan, "startedOn">): ToldPlan => ({
  ...{ dueOn: null, completedOn: told.startedOn, reviews: [], reviewDueOn: null, endedOn: null },
  ...told,
});

describe("how long before it is required a plan may have been made for it", () => {
  test.each`
    code                         | since           | first
    ${"CARE"}                    | ${"2018-03-31"} | ${"2018-03-03"}
    ${"CARE"}                    | ${"2024-03-28"} | ${"2024-02-29"}
    ${"PLACEMENT"}               | ${"2018-03-31"} | ${"2018-03-03"}
    ${"PERMANENCE"}              | ${"2018-01-15"} | ${"2017-12-18"}
    ${"HEALTH"}                  | ${"2018-03-01"} | ${"2018-02-01"}
    ${"PATHWAY"}                 | ${"2018-03-31"} | ${"2017-03-31"}
    ${"PATHWAY"}                 | ${"2024-02-29"} | ${"2023-02-28"}
    ${"HEALTH_HISTORY"}          | ${"2018-03-31"} | ${"2016-03-31"}
    ${"CHILD_PERMANENCE_REPORT"} | ${"2018-03-31"} | ${"2017-03-31"}
  `("$code since $since: from $first", ({ code, since, first }: Record<string, string>) => {
    const duty = childPlanDuty(code!);
    const required = [{ since: since!, from: since!, until: null }];
    const on = (startedOn: IsoDate) =>
      standingOn(duty, required, [plan({ startedOn, completedOn: since! })], "2012-05-05", since!).standing;
    expect([on(first!), on(dayBefore(first!))]).toEqual(["CURRENT", "DUE"]);
  });

  test("of every other kind whenever", () => {
    const others = childPlanDuties.filter(({ required }) => required && !required.madeBefore);
    expect(others.map(({ code }) => code).sort()).toEqual([
      ...["CHILD_IN_NEED", "CHILD_PROTECTION", "EDUCATION_HEALTH_CARE", "EMERGENCY", "HOUSING"],
      ...["PERSONAL_EDUCATION", "PRE_PROCEEDINGS", "TRANSITION", "YOUNG_CARER"],
    ]);
  });
});

const dayBefore = (day: IsoDate) => dueOn([{ days: -1 }], day)!;

describe("the day by which a plan is to be looked at anew, from the reviews that were held", () => {
  test.each`
    code                     | since           | completed       | reviews                                          | due             | because
    ${"CARE"}                | ${"2018-01-15"} | ${"2018-01-20"} | ${""}                                            | ${"2018-02-12"} | ${"the first, from the start of care"}
    ${"CARE"}                | ${"2018-01-15"} | ${"2018-02-20"} | ${""}                                            | ${"2018-02-12"} | ${"however late the plan"}
    ${"CARE"}                | ${"2018-01-15"} | ${"2018-01-20"} | ${"2018-01-10"}                                  | ${"2018-02-12"} | ${"one before care is none of this care"}
    ${"CARE"}                | ${"2018-01-15"} | ${"2018-01-20"} | ${"2018-01-15"}                                  | ${"2018-04-15"} | ${"one on the first day is the first"}
    ${"CARE"}                | ${"2018-01-15"} | ${"2018-01-20"} | ${"2018-02-12"}                                  | ${"2018-05-12"} | ${"the second"}
    ${"CARE"}                | ${"2018-11-05"} | ${"2018-11-05"} | ${"2018-11-30"}                                  | ${"2019-02-28"} | ${"the second, at a shorter month"}
    ${"CARE"}                | ${"2018-01-15"} | ${"2018-01-20"} | ${"2018-02-12 2018-05-11"}                       | ${"2018-11-11"} | ${"the third"}
    ${"CARE"}                | ${"2018-01-15"} | ${"2018-01-20"} | ${"2018-02-12 2018-05-11 2018-08-31"}            | ${"2019-02-28"} | ${"every later one"}
    ${"CARE"}                | ${"2018-01-15"} | ${"2018-01-20"} | ${"2018-02-12 2018-05-11 2018-08-31 2023-08-31"} | ${"2024-02-29"} | ${"and every later one"}
    ${"CARE"}                | ${null}         | ${"2018-01-15"} | ${"2018-01-10"}                                  | ${"2018-02-12"} | ${"of nobody in care from the plan itself"}
    ${"PATHWAY"}             | ${"2018-01-01"} | ${"2018-01-15"} | ${""}                                            | ${"2018-07-14"} | ${"six months, the day itself counted"}
    ${"PATHWAY"}             | ${"2018-01-01"} | ${"2018-08-31"} | ${""}                                            | ${"2019-02-27"} | ${"the day before the last of February"}
    ${"PATHWAY"}             | ${"2018-01-01"} | ${"2018-01-15"} | ${"2018-07-14"}                                  | ${"2019-01-13"} | ${"from the review"}
    ${"PATHWAY"}             | ${"2018-03-01"} | ${"2017-12-01"} | ${"2018-02-15"}                                  | ${"2018-08-14"} | ${"a review before the duty began is one of the plan"}
    ${"PATHWAY"}             | ${"2018-03-01"} | ${"2018-04-01"} | ${"2018-03-15"}                                  | ${"2018-09-30"} | ${"a review before the plan was there is none of it"}
    ${"PATHWAY"}             | ${"2018-03-01"} | ${"2023-10-01"} | ${"2024-02-29"}                                  | ${"2024-08-28"} | ${"from a leap day"}
    ${"CHILD_PROTECTION"}    | ${"2018-01-15"} | ${"2018-01-15"} | ${""}                                            | ${"2018-04-15"} | ${"the first within three months"}
    ${"CHILD_PROTECTION"}    | ${"2018-11-30"} | ${"2018-11-30"} | ${""}                                            | ${"2019-02-28"} | ${"at a shorter month"}
    ${"CHILD_PROTECTION"}    | ${"2018-01-15"} | ${"2018-01-15"} | ${"2018-01-14"}                                  | ${"2018-04-15"} | ${"a conference of an earlier plan"}
    ${"CHILD_PROTECTION"}    | ${"2018-01-15"} | ${"2018-01-15"} | ${"2018-04-10"}                                  | ${"2018-10-10"} | ${"the second within six"}
    ${"CHILD_PROTECTION"}    | ${"2018-01-15"} | ${"2018-01-15"} | ${"2018-04-10 2018-08-31"}                       | ${"2019-02-28"} | ${"every later one"}
    ${"YOUNG_CARER"}         | ${"2018-01-15"} | ${"2018-03-01"} | ${""}                                            | ${"2019-03-01"} | ${"twelve months from the assessment"}
    ${"YOUNG_CARER"}         | ${"2018-01-15"} | ${"2018-03-01"} | ${"2018-02-01"}                                  | ${"2019-03-01"} | ${"a review before it is none of it"}
    ${"YOUNG_CARER"}         | ${"2018-01-15"} | ${"2018-03-01"} | ${"2024-02-29"}                                  | ${"2025-02-28"} | ${"from a leap day"}
    ${"SUPPORT_AFTER_ORDER"} | ${null}         | ${"2018-01-15"} | ${""}                                            | ${"2019-01-15"} | ${"twelve months"}
    ${"SUPPORT_AFTER_ORDER"} | ${null}         | ${"2024-02-29"} | ${""}                                            | ${"2025-02-28"} | ${"from a leap day"}
    ${"SUPPORT_AFTER_ORDER"} | ${null}         | ${"2018-01-15"} | ${"2018-12-31"}                                  | ${"2019-12-31"} | ${"from the review"}
  `(
    "$code since $since, completed $completed, reviewed $reviews: $due, $because",
    ({ code, since, completed, reviews, due }: Record<string, string> & { since: string | null }) => {
      const told = plan({
        startedOn: completed!,
        reviews: reviews!.split(" ").filter(Boolean),
        reviewDueOn: "2018-06-06",
      });
      expect(reviewDue(childPlanDuty(code!), told, since, "2002-05-05", LONG_AFTER)).toBe(due);
    },
  );

  test("a review of tomorrow does not count today", () => {
    const told = plan({ startedOn: "2018-01-15", reviews: ["2018-02-12"] });
    const due = (asAt: IsoDate) => reviewDue(childPlanDuty("CARE"), told, "2018-01-15", null, asAt);
    expect([due("2018-02-11"), due("2018-02-12")]).toEqual(["2018-02-12", "2018-05-12"]);
  });
});

describe("a health plan is renewed within six months before the fifth birthday, within twelve from it", () => {
  test.each`
    born            | completed       | due             | because
    ${"2016-01-10"} | ${"2018-01-15"} | ${"2018-07-14"} | ${"aged 2"}
    ${"2013-07-15"} | ${"2018-01-15"} | ${"2018-07-14"} | ${"the day before the fifth birthday"}
    ${"2013-07-14"} | ${"2018-01-15"} | ${"2019-01-14"} | ${"the fifth birthday comes first"}
    ${"2013-07-13"} | ${"2018-01-15"} | ${"2019-01-14"} | ${"the fifth birthday comes first"}
    ${"2013-01-15"} | ${"2018-01-15"} | ${"2019-01-14"} | ${"on the fifth birthday"}
    ${"2013-01-16"} | ${"2018-01-15"} | ${"2019-01-14"} | ${"on the day before it: it comes within six months"}
    ${"2002-05-05"} | ${"2018-08-31"} | ${"2019-08-30"} | ${"aged 16"}
    ${"2002-05-05"} | ${"2024-02-29"} | ${"2025-02-27"} | ${"on a leap day"}
    ${"2022-05-05"} | ${"2023-08-31"} | ${"2024-02-28"} | ${"the day before a leap day"}
    ${"2020-02-29"} | ${"2024-08-31"} | ${"2025-02-27"} | ${"the fifth birthday is 28 February"}
    ${"2020-02-27"} | ${"2024-08-31"} | ${"2025-08-30"} | ${"the fifth birthday is 27 February"}
    ${null}         | ${"2018-01-15"} | ${"2019-01-14"} | ${"age not known"}
  `(
    "born $born, completed $completed: $due, $because",
    ({ born, completed, due }: Record<string, string>) => {
      const told = plan({ startedOn: completed!, reviews: ["2018-02-01"], reviewDueOn: "2018-06-06" });
      expect(reviewDue(childPlanDuty("HEALTH"), told, "2018-01-01", born ?? null, LONG_AFTER)).toBe(due);
    },
  );
});

describe("of the other kinds that are reviewed the records name the day, and some stand until they end", () => {
  test.each([
    ...["PERSONAL_EDUCATION", "EDUCATION_HEALTH_CARE", "CAREERS", "TRANSITION", "CHILD_IN_NEED"],
    ...["MISSING_PREVENTION", "SAFETY", "RETURN_HOME", "PLACEMENT_SUPPORT"],
  ])("%s: the day of the records", (code) => {
    const told = plan({ startedOn: "2018-01-15", reviews: ["2018-02-01"], reviewDueOn: "2018-06-06" });
    const unsaid = { ...told, reviewDueOn: null };
    const due = (of: ToldPlan) => reviewDue(childPlanDuty(code), of, "2018-01-15", null, LONG_AFTER);
    expect([due(told), due(unsaid)]).toEqual(["2018-06-06", null]);
  });

  test.each([
    ...["PLACEMENT", "PERMANENCE", "HEALTH_HISTORY", "INDEPENDENCE", "EARLY_HELP", "PRE_PROCEEDINGS"],
    ...["HOUSING", "EMERGENCY", "CHILD_PERMANENCE_REPORT"],
  ])("%s: it stands", (code) => {
    const told = plan({ startedOn: "2018-01-15", reviewDueOn: "2018-06-06" });
    expect(reviewDue(childPlanDuty(code), told, "2018-01-15", null, LONG_AFTER)).toBeNull();
  });
});

describe("every kind of plan", () => {
  test("has a code of its own, and there are 24", () => {
    expect(new Set(childPlanDuties.map(({ code }) => code)).size).toBe(24);
  });

  test.each(childPlanDuties)("$code says in a sentence what it is, whom it is for and by what", (duty) => {
    const { title, plain, required, review } = duty;
    const sentences = [plain, required?.plain, review?.plain].flatMap((one) => one ?? []);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{7,}\.$/);
    expect(title).toMatch(/^[A-Z]/);
    const references = [required?.reference, review?.reference].flatMap((one) => one ?? []);
    for (const reference of references) expect(reference).toMatch(/^[A-Z].{8,}[^.]$/);
  });

  test("is counted, in the same order, and has a fact", () => {
    expect(kindsOfPlan.map(({ duty }) => duty)).toEqual(childPlanDuties);
    expect(childPlanFacts.map(({ code }) => code)).toEqual(
      childPlanDuties.map(({ code }) => `${code.toLowerCase()}_plan_standing`),
    );
    expect(childPlanFacts.every(({ isBreakdown, values }) => isBreakdown && values!.length === 6)).toBe(true);
  });

  test("has a clock that is over before the months that none of working days lasts", () => {
    const clocks = childPlanDuties.flatMap(({ required, review }) => [
      ...(required ? [required.due] : []),
      ...(review?.clocks ?? []),
    ]);
    const counted = clocks.filter((clock) => clock.some((step) => "workingDays" in step));
    expect(counted.length).toBeGreaterThan(0);
    for (const since of ["2018-03-16", "2018-12-20", "2022-12-23", "2023-08-31"])
      for (const clock of counted) expect(dueOn(clock, since)! < addMonths(since, LONGEST_MONTHS)).toBe(true);
  });
});
