import { AT_ONCE } from "../../src/duties/clock";
import type { ChildPlanDuty } from "../../src/duties/childPlan";
import { requiredSince, standingOn, STANDINGS } from "../../src/duties/standing";
import type { PlanStanding, RequiredSpell, Standing, ToldPlan } from "../../src/duties/standing";
import type { IsoDate } from "../../src/lib/dates";

/** A kind of plan made up for the tests: required by ten days, made up to a month before, reviewed every three months. */
const ASKED: ChildPlanDuty = {
  ...{ code: "MADE_UP", title: "Plan", plain: "Made up for the tests." },
  required: {
    plain: "Made up.",
    due: [{ days: 10 }],
    madeBefore: [{ months: -1 }],
    reference: "None at all",
  },
  review: { clocks: [[{ months: 3 }]], plain: "Made up.", reference: "None at all" },
};
const AT_ONCE_ASKED: ChildPlanDuty = { ...ASKED, required: { ...ASKED.required!, due: AT_ONCE } };
const BY_RECORDS: ChildPlanDuty = { ...ASKED, review: { plain: "Made up.", reference: "None at all" } };
const UNREVIEWED: ChildPlanDuty = { ...ASKED, review: null };
const UNASKED: ChildPlanDuty = { ...BY_RECORDS, required: null };
const UNCOUNTED: ChildPlanDuty = { ...ASKED, required: { ...ASKED.required!, due: [{ workingDays: 10 }] } };
const DUTIES = { ASKED, AT_ONCE_ASKED, BY_RECORDS, UNREVIEWED, UNASKED, UNCOUNTED };

const dayOf = (text: string): IsoDate | null => (text === "-" ? null : `2018-${text}`);

/** "03-01..05-01" or "03-01..", with "since 02-01 " before it where the duty is older. */
function spellsOf(text: string): RequiredSpell[] {
  return partsOf(text).map((part) => {
    const [, since, from, until] = /^(?:since (\S+) )?(\S+)\.\.(\S*)$/.exec(part)!;
    return { since: `2018-${since ?? from}`, from: `2018-${from}`, until: until ? `2018-${until}` : null };
  });
}

const partsOf = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const MARKS = { due: "dueOn", done: "completedOn", next: "reviewDueOn", ended: "endedOn" } as const;

/** "03-01 due 03-05 done 03-04 seen 04-01 next 06-01 ended 07-01": the day it started, and what else is told. */
function plansOf(text: string): ToldPlan[] {
  return partsOf(text).map((part) => {
    const [startedOn, ...rest] = part.split(" ");
    const told = { dueOn: null, completedOn: null, reviewDueOn: null, endedOn: null };
    const reviews: IsoDate[] = [];
    for (let place = 0; place < rest.length; place += 2) {
      const day = `2018-${rest[place + 1]}`;
      if (rest[place] === "seen") reviews.push(day);
      else Object.assign(told, { [MARKS[rest[place] as keyof typeof MARKS]]: day });
    }
    return { ...told, reviews, startedOn: `2018-${startedOn}` };
  });
}

interface Row {
  readonly duty: keyof typeof DUTIES;
  readonly required: string;
  readonly plans: string;
  readonly on: string;
  readonly standing: Standing;
  readonly since: string;
  readonly due: string;
}

function check({ duty, required, plans, on, standing, since, due }: Row): void {
  const found = standingOn(DUTIES[duty], spellsOf(required), plansOf(plans), null, `2018-${on}`);
  const wanted: PlanStanding = { standing, requiredSince: dayOf(since), dueOn: dayOf(due) };
  expect(found).toEqual(wanted);
}

const said = "$duty, required $required, plans $plans, on $on: $standing since $since, due $due";

describe("required, and there is none", () => {
  test.each`
    duty               | required          | plans                  | on         | standing     | since      | due
    ${"ASKED"}         | ${""}             | ${""}                  | ${"03-01"} | ${"NONE"}    | ${"-"}     | ${"-"}
    ${"ASKED"}         | ${"03-02.."}      | ${""}                  | ${"03-01"} | ${"NONE"}    | ${"-"}     | ${"-"}
    ${"ASKED"}         | ${"03-01.."}      | ${""}                  | ${"03-01"} | ${"DUE"}     | ${"03-01"} | ${"03-11"}
    ${"ASKED"}         | ${"03-01.."}      | ${""}                  | ${"03-10"} | ${"DUE"}     | ${"03-01"} | ${"03-11"}
    ${"ASKED"}         | ${"03-01.."}      | ${""}                  | ${"03-11"} | ${"DUE"}     | ${"03-01"} | ${"03-11"}
    ${"ASKED"}         | ${"03-01.."}      | ${""}                  | ${"03-12"} | ${"MISSING"} | ${"03-01"} | ${"03-11"}
    ${"ASKED"}         | ${"03-01..04-01"} | ${""}                  | ${"03-31"} | ${"MISSING"} | ${"03-01"} | ${"03-11"}
    ${"ASKED"}         | ${"03-01..04-01"} | ${""}                  | ${"04-01"} | ${"NONE"}    | ${"-"}     | ${"-"}
    ${"ASKED"}         | ${"03-01.."}      | ${"03-12 done 03-12"}  | ${"03-11"} | ${"DUE"}     | ${"03-01"} | ${"03-11"}
    ${"ASKED"}         | ${"03-01.."}      | ${"03-13 done 03-13"}  | ${"03-12"} | ${"MISSING"} | ${"03-01"} | ${"03-11"}
    ${"ASKED"}         | ${"03-01.."}      | ${"03-05"}             | ${"03-11"} | ${"DUE"}     | ${"03-01"} | ${"03-11"}
    ${"ASKED"}         | ${"03-01.."}      | ${"03-05"}             | ${"03-12"} | ${"LATE"}    | ${"03-01"} | ${"03-11"}
    ${"ASKED"}         | ${"03-01.."}      | ${"03-05 due 04-30"}   | ${"03-12"} | ${"LATE"}    | ${"03-01"} | ${"03-11"}
    ${"ASKED"}         | ${"03-01.."}      | ${"03-05 done 03-20"}  | ${"03-11"} | ${"DUE"}     | ${"03-01"} | ${"03-11"}
    ${"ASKED"}         | ${"03-01.."}      | ${"03-05 done 03-20"}  | ${"03-19"} | ${"LATE"}    | ${"03-01"} | ${"03-11"}
    ${"ASKED"}         | ${"03-01.."}      | ${"03-05 ended 03-12"} | ${"03-12"} | ${"MISSING"} | ${"03-01"} | ${"03-11"}
    ${"ASKED"}         | ${"03-01.."}      | ${"03-05 ended 03-13"} | ${"03-12"} | ${"LATE"}    | ${"03-01"} | ${"03-11"}
    ${"AT_ONCE_ASKED"} | ${"03-01.."}      | ${""}                  | ${"03-01"} | ${"DUE"}     | ${"03-01"} | ${"03-01"}
    ${"AT_ONCE_ASKED"} | ${"03-01.."}      | ${""}                  | ${"03-02"} | ${"MISSING"} | ${"03-01"} | ${"03-01"}
    ${"AT_ONCE_ASKED"} | ${"03-01.."}      | ${"03-01"}             | ${"03-02"} | ${"LATE"}    | ${"03-01"} | ${"03-01"}
  `(said, check);
});

describe("required, and there is one", () => {
  test.each`
    duty            | required     | plans                                                           | on         | standing     | since      | due
    ${"ASKED"}      | ${"03-01.."} | ${"03-05 done 03-20"}                                           | ${"03-20"} | ${"CURRENT"} | ${"03-01"} | ${"06-20"}
    ${"ASKED"}      | ${"03-01.."} | ${"03-05 done 03-20"}                                           | ${"06-20"} | ${"CURRENT"} | ${"03-01"} | ${"06-20"}
    ${"ASKED"}      | ${"03-01.."} | ${"03-05 done 03-20"}                                           | ${"06-21"} | ${"LATE"}    | ${"03-01"} | ${"06-20"}
    ${"ASKED"}      | ${"03-01.."} | ${"03-05 done 03-20 seen 06-21"}                                | ${"06-21"} | ${"CURRENT"} | ${"03-01"} | ${"09-21"}
    ${"ASKED"}      | ${"03-01.."} | ${"03-05 done 03-20 seen 06-22"}                                | ${"06-21"} | ${"LATE"}    | ${"03-01"} | ${"06-20"}
    ${"ASKED"}      | ${"03-01.."} | ${"03-05 done 03-20 ended 04-01"}                               | ${"03-31"} | ${"CURRENT"} | ${"03-01"} | ${"06-20"}
    ${"ASKED"}      | ${"03-01.."} | ${"03-05 done 03-20 ended 04-01"}                               | ${"04-01"} | ${"MISSING"} | ${"03-01"} | ${"04-01"}
    ${"ASKED"}      | ${"03-01.."} | ${"03-05 done 03-20 ended 04-01, 03-06 done 03-20 ended 05-02"} | ${"06-01"} | ${"MISSING"} | ${"03-01"} | ${"05-02"}
    ${"ASKED"}      | ${"03-01.."} | ${"03-02 done 03-04 ended 03-08"}                               | ${"04-01"} | ${"MISSING"} | ${"03-01"} | ${"03-11"}
    ${"ASKED"}      | ${"03-01.."} | ${"03-05 ended 04-01"}                                          | ${"04-01"} | ${"MISSING"} | ${"03-01"} | ${"03-11"}
    ${"ASKED"}      | ${"03-01.."} | ${"03-05 done 03-06 ended 03-08"}                               | ${"03-08"} | ${"DUE"}     | ${"03-01"} | ${"03-11"}
    ${"ASKED"}      | ${"03-01.."} | ${"02-01 done 02-15"}                                           | ${"03-01"} | ${"CURRENT"} | ${"03-01"} | ${"05-15"}
    ${"ASKED"}      | ${"03-01.."} | ${"01-31 done 02-15"}                                           | ${"03-01"} | ${"DUE"}     | ${"03-01"} | ${"03-11"}
    ${"ASKED"}      | ${"03-01.."} | ${"01-31 done 02-15"}                                           | ${"03-12"} | ${"MISSING"} | ${"03-01"} | ${"03-11"}
    ${"BY_RECORDS"} | ${"03-01.."} | ${"03-05 done 03-06 next 04-15"}                                | ${"04-15"} | ${"CURRENT"} | ${"03-01"} | ${"04-15"}
    ${"BY_RECORDS"} | ${"03-01.."} | ${"03-05 done 03-06 next 04-15"}                                | ${"04-16"} | ${"LATE"}    | ${"03-01"} | ${"04-15"}
    ${"BY_RECORDS"} | ${"03-01.."} | ${"03-05 done 03-06 seen 04-10 next 04-15"}                     | ${"04-16"} | ${"LATE"}    | ${"03-01"} | ${"04-15"}
    ${"BY_RECORDS"} | ${"03-01.."} | ${"03-05 done 03-06"}                                           | ${"12-31"} | ${"CURRENT"} | ${"03-01"} | ${"-"}
    ${"UNREVIEWED"} | ${"03-01.."} | ${"03-05 done 03-06 next 04-15"}                                | ${"12-31"} | ${"CURRENT"} | ${"03-01"} | ${"-"}
  `(said, check);
});

describe("several plans: the one that is current longest counts, and one begun is as good as none", () => {
  test.each`
    duty            | required     | plans                                               | on         | standing     | since      | due
    ${"ASKED"}      | ${"03-01.."} | ${"03-05 done 03-06, 03-08 done 03-20"}             | ${"04-01"} | ${"CURRENT"} | ${"03-01"} | ${"06-20"}
    ${"ASKED"}      | ${"03-01.."} | ${"03-08 done 03-20, 03-05 done 03-06"}             | ${"04-01"} | ${"CURRENT"} | ${"03-01"} | ${"06-20"}
    ${"ASKED"}      | ${"03-01.."} | ${"03-05 done 03-06, 03-08 done 03-20"}             | ${"06-10"} | ${"CURRENT"} | ${"03-01"} | ${"06-20"}
    ${"ASKED"}      | ${"03-01.."} | ${"03-05 done 03-06, 03-08 done 03-20"}             | ${"06-21"} | ${"LATE"}    | ${"03-01"} | ${"06-20"}
    ${"ASKED"}      | ${"03-01.."} | ${"03-05 done 03-06, 04-01"}                        | ${"06-06"} | ${"CURRENT"} | ${"03-01"} | ${"06-06"}
    ${"ASKED"}      | ${"03-01.."} | ${"03-05 done 03-06, 04-01"}                        | ${"06-07"} | ${"LATE"}    | ${"03-01"} | ${"06-06"}
    ${"ASKED"}      | ${"03-01.."} | ${"03-05 done 03-06 ended 04-01, 03-28"}            | ${"04-01"} | ${"LATE"}    | ${"03-01"} | ${"04-01"}
    ${"ASKED"}      | ${"03-01.."} | ${"03-05 done 03-06 ended 04-01, 04-01 done 04-01"} | ${"04-01"} | ${"CURRENT"} | ${"03-01"} | ${"07-01"}
    ${"BY_RECORDS"} | ${"03-01.."} | ${"03-05 done 03-06 next 04-15, 03-07 done 03-08"}  | ${"05-01"} | ${"CURRENT"} | ${"03-01"} | ${"-"}
    ${"BY_RECORDS"} | ${"03-01.."} | ${"03-05 done 03-06, 03-07 done 03-08 next 04-15"}  | ${"05-01"} | ${"CURRENT"} | ${"03-01"} | ${"-"}
    ${"BY_RECORDS"} | ${"03-01.."} | ${"03-05 done 03-06 next 04-15, 03-07 done 05-02"}  | ${"05-01"} | ${"LATE"}    | ${"03-01"} | ${"04-15"}
  `(said, check);
});

describe("an earlier duty, a later one, and one that is older than its spell", () => {
  test.each`
    duty       | required                               | plans                 | on         | standing     | since      | due
    ${"ASKED"} | ${"03-01..05-01, 07-01.."}             | ${"03-05 done 03-06"} | ${"04-01"} | ${"CURRENT"} | ${"03-01"} | ${"06-06"}
    ${"ASKED"} | ${"03-01..05-01, 07-01.."}             | ${"03-05 done 03-06"} | ${"05-15"} | ${"HELD"}    | ${"-"}     | ${"06-06"}
    ${"ASKED"} | ${"03-01..05-01, 05-20.."}             | ${"03-05 done 03-06"} | ${"05-20"} | ${"DUE"}     | ${"05-20"} | ${"05-30"}
    ${"ASKED"} | ${"03-01..05-01, 05-20.."}             | ${"03-05 done 03-06"} | ${"05-31"} | ${"MISSING"} | ${"05-20"} | ${"05-30"}
    ${"ASKED"} | ${"03-01..05-01, 04-01.."}             | ${"03-05 done 03-06"} | ${"04-01"} | ${"CURRENT"} | ${"04-01"} | ${"06-06"}
    ${"ASKED"} | ${"03-01..05-01, 05-01.."}             | ${""}                 | ${"05-01"} | ${"DUE"}     | ${"05-01"} | ${"05-11"}
    ${"ASKED"} | ${"03-01.., 04-01..04-02"}             | ${""}                 | ${"04-01"} | ${"DUE"}     | ${"04-01"} | ${"04-11"}
    ${"ASKED"} | ${"03-01.., 04-01..04-02"}             | ${""}                 | ${"04-02"} | ${"MISSING"} | ${"03-01"} | ${"03-11"}
    ${"ASKED"} | ${"since 02-01 05-01.."}               | ${""}                 | ${"05-01"} | ${"MISSING"} | ${"02-01"} | ${"02-11"}
    ${"ASKED"} | ${"since 02-01 05-01.."}               | ${""}                 | ${"04-30"} | ${"NONE"}    | ${"-"}     | ${"-"}
    ${"ASKED"} | ${"since 02-01 05-01.."}               | ${"01-01 done 03-06"} | ${"05-01"} | ${"CURRENT"} | ${"02-01"} | ${"06-06"}
    ${"ASKED"} | ${"since 02-01 05-01.., 04-01..06-01"} | ${""}                 | ${"05-01"} | ${"MISSING"} | ${"04-01"} | ${"04-11"}
    ${"ASKED"} | ${"03-01..03-01"}                      | ${""}                 | ${"03-01"} | ${"NONE"}    | ${"-"}     | ${"-"}
  `(said, check);
});

describe("not required", () => {
  test.each`
    duty         | required     | plans                                 | on         | standing  | since  | due
    ${"ASKED"}   | ${""}        | ${"03-05 done 03-06"}                 | ${"06-06"} | ${"HELD"} | ${"-"} | ${"06-06"}
    ${"ASKED"}   | ${""}        | ${"03-05 done 03-06"}                 | ${"06-07"} | ${"NONE"} | ${"-"} | ${"-"}
    ${"ASKED"}   | ${""}        | ${"03-05"}                            | ${"12-31"} | ${"NONE"} | ${"-"} | ${"-"}
    ${"ASKED"}   | ${""}        | ${"03-05 due 03-10"}                  | ${"03-11"} | ${"NONE"} | ${"-"} | ${"-"}
    ${"ASKED"}   | ${"07-01.."} | ${"03-05"}                            | ${"06-30"} | ${"NONE"} | ${"-"} | ${"-"}
    ${"UNASKED"} | ${""}        | ${""}                                 | ${"03-01"} | ${"NONE"} | ${"-"} | ${"-"}
    ${"UNASKED"} | ${""}        | ${"03-02"}                            | ${"03-01"} | ${"NONE"} | ${"-"} | ${"-"}
    ${"UNASKED"} | ${""}        | ${"03-01"}                            | ${"03-01"} | ${"DUE"}  | ${"-"} | ${"-"}
    ${"UNASKED"} | ${""}        | ${"03-01 due 03-10"}                  | ${"03-10"} | ${"DUE"}  | ${"-"} | ${"03-10"}
    ${"UNASKED"} | ${""}        | ${"03-01 due 03-10"}                  | ${"03-11"} | ${"LATE"} | ${"-"} | ${"03-10"}
    ${"UNASKED"} | ${""}        | ${"03-01 due 03-20, 03-02 due 03-10"} | ${"03-11"} | ${"LATE"} | ${"-"} | ${"03-10"}
    ${"UNASKED"} | ${""}        | ${"03-01 due 03-10 ended 03-11"}      | ${"03-11"} | ${"NONE"} | ${"-"} | ${"-"}
    ${"UNASKED"} | ${""}        | ${"03-01 due 03-10 done 03-12"}       | ${"03-11"} | ${"LATE"} | ${"-"} | ${"03-10"}
    ${"UNASKED"} | ${""}        | ${"03-01 done 03-06 next 04-01"}      | ${"04-01"} | ${"HELD"} | ${"-"} | ${"04-01"}
    ${"UNASKED"} | ${""}        | ${"03-01 done 03-06 next 04-01"}      | ${"04-02"} | ${"LATE"} | ${"-"} | ${"04-01"}
    ${"UNASKED"} | ${""}        | ${"03-01 done 03-06"}                 | ${"12-31"} | ${"HELD"} | ${"-"} | ${"-"}
    ${"UNASKED"} | ${""}        | ${"03-01 done 03-06 ended 04-01"}     | ${"04-01"} | ${"NONE"} | ${"-"} | ${"-"}
  `(said, check);
});

test("where working days cannot be counted no day is told, and it is missing once no clock could still run", () => {
  const required = [{ since: "2011-11-30", from: "2011-11-30", until: null }];
  const on = (asAt: IsoDate) => standingOn(UNCOUNTED, required, [], null, asAt);
  const told = { requiredSince: "2011-11-30", dueOn: null };
  expect(on("2012-05-30")).toEqual({ standing: "DUE", ...told });
  expect(on("2012-05-31")).toEqual({ standing: "MISSING", ...told });
});

test.each`
  required                          | on         | since
  ${""}                             | ${"03-01"} | ${"-"}
  ${"03-01.."}                      | ${"02-28"} | ${"-"}
  ${"03-01.."}                      | ${"03-01"} | ${"03-01"}
  ${"03-01..03-02"}                 | ${"03-02"} | ${"-"}
  ${"03-01.., 03-05.."}             | ${"03-05"} | ${"03-05"}
  ${"03-05.., 03-01.."}             | ${"03-05"} | ${"03-05"}
  ${"since 01-01 03-05.., 03-01.."} | ${"03-05"} | ${"03-01"}
`("required $required: on $on since $since", ({ required, on, since }: Record<string, string>) => {
  expect(requiredSince(spellsOf(required!), `2018-${on}`)).toBe(dayOf(since!));
});

test("each of the six standings is said what it means", () => {
  expect(Object.keys(STANDINGS)).toEqual(["CURRENT", "LATE", "DUE", "MISSING", "HELD", "NONE"]);
  for (const said of Object.values(STANDINGS)) expect(said).toMatch(/^[A-Z].*\.$/);
});
