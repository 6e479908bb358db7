import { catalogueEntries } from "../../src/indicators/entries";
import type { PlanBook, PlanItem } from "../../src/plans/book";
import { findActions } from "../../src/plans/find";
import { actionsOf, isAction, isRecommendation, measuredBy } from "../../src/plans/links";
import { ownerLists } from "../../src/plans/ownerLists";
import { planProblems } from "../../src/plans/problems";
import type { PlanProblem } from "../../src/plans/problems";
import { standingOn } from "../../src/plans/standing";
import { statusCounts } from "../../src/plans/statusCounts";
import { isIncomplete, pendingSince } from "../../src/plans/late";
import { issuesOf } from "../seeds/takenIn";
import { openPlans } from "./world";
import type { PlansWorld } from "./world";

/** The meeting whose papers hold the tracker and Programme 6. */
const MEETING = "2018-05-18";

let world: PlansWorld;
let book: PlanBook;
let problems: readonly PlanProblem[];
beforeAll(async () => {
  world = await openPlans();
  book = await world.book();
  problems = planProblems(
    book,
    catalogueEntries().map(({ code }) => code),
  );
});
afterAll(() => world.database.close());

interface PlanCounted {
  readonly plan: string;
  readonly actions: number;
  readonly rows: number;
}

const rowsOf = (plan: string) => book.items.filter((item) => item.plan === plan);
const actionsIn = (plan: string) => rowsOf(plan).filter(isAction);
const items = (found: readonly PlanItem[]) => found.map(({ item }) => item);
const having = (code: string, plan?: string) =>
  problems
    .filter((one) => one.code === code && (plan === undefined || one.plan === plan))
    .map(({ item }) => item);

test("are taken in whole; the sender hears of strange letters and of dates that do not exist", () => {
  expect(world.reports.filter(({ read, added }) => read !== added)).toEqual([]);
  expect(issuesOf(world.reports)).toEqual([
    "rows.csv STATUS_LOOK_ALIKE_LETTERS STATUS warning 44",
    "rows.csv DEADLINE_NO_SUCH_DAY DEADLINE warning 1",
    "rows.csv PLAN_UNKNOWN_STATUS STATUS warning 1",
    "rows.csv PROGRESS_NO_SUCH_DAY PROGRESS warning 1",
  ]);
});

test("nobody is named: an owner is a role", () => {
  const roles = new Set(book.items.flatMap(({ owners }) => owners.map(({ role }) => role)));
  const words =
    /manager|director|head|officer|lead|nurse|chair|team|worker|group|commissioner|board|members|council/i;
  const others = [...roles].filter((role) => !words.test(role));
  expect(others.sort()).toEqual([
    ...["Advocacy provider", "Business Support Supervisor", "Community member", "Educational Psychologist"],
    "Executive Assistant Policy and Research",
    ...[
      "Police Area Commander",
      "Professional Practitioner",
      "Public Health Coordinator",
      "Public Health Specialist",
    ],
    ...["Young Carers' Forum"],
  ]);
});

describe("the 20 plans", () => {
  test.each`
    plan                       | actions | rows
    ${"CYPP"}                  | ${0}    | ${7}
    ${"P6"}                    | ${28}   | ${37}
    ${"HEALTH"}                | ${21}   | ${28}
    ${"LEAVING-CARE"}          | ${30}   | ${34}
    ${"VOICE"}                 | ${23}   | ${29}
    ${"EDUCATION"}             | ${15}   | ${16}
    ${"YOUNG-CARERS"}          | ${8}    | ${9}
    ${"TRACKER"}               | ${9}    | ${9}
    ${"INSPECTION-2018"}       | ${0}    | ${13}
    ${"INSPECTION-2015"}       | ${0}    | ${23}
    ${"BOARD-INSPECTION-2015"} | ${0}    | ${12}
    ${"OPPORTUNITY-AREA"}      | ${0}    | ${4}
    ${"BOARD-PRIORITIES"}      | ${0}    | ${6}
    ${"COUNCIL-REQUESTS"}      | ${0}    | ${4}
    ${"COUNCILS-PRIORITIES"}   | ${0}    | ${13}
    ${"QUALITY-REVIEW"}        | ${4}    | ${16}
    ${"WORK-PROGRAMME"}        | ${11}   | ${18}
    ${"FORWARD-PLAN"}          | ${28}   | ${28}
    ${"NINE-POINTS"}           | ${0}    | ${0}
    ${"RISKS"}                 | ${0}    | ${1}
  `("$plan has $rows rows, $actions of them actions", ({ plan, actions, rows }: PlanCounted) => {
    expect(book.planOf.has(plan)).toBe(true);
    expect([actionsIn(plan).length, rowsOf(plan).length]).toEqual([actions, rows]);
  });

  test.each`
    plan              | printed
    ${"P6"}           | ${"28 blank"}
    ${"HEALTH"}       | ${"17 G, 2 R, 1 B - On track, 1 B -On track"}
    ${"LEAVING-CARE"} | ${"17 A, 8 B, 5 G"}
    ${"VOICE"}        | ${"17 A, 3 G, 2 B, 1 blank"}
    ${"EDUCATION"}    | ${"7 A, 5 G, 2 B, 1 blank"}
    ${"TRACKER"}      | ${"4 Pending, 1 Completed at April 18 mtg, 1 May '18 meeting, 1 Pending for May '18, 1 Pending Nov 2018, 1 Pending/On-going"}
  `("$plan prints its statuses so: $printed", ({ plan, printed }: Record<string, string>) => {
    const counts = statusCounts(actionsIn(plan!)).map((one) => `${one.actions} ${one.printed ?? "blank"}`);
    expect(counts.join(", ")).toBe(printed);
  });

  test("the young carers' plan is amber six times and green twice, the date within the cell", () => {
    const read = actionsIn("YOUNG-CARERS").map(({ statuses: [status] }) =>
      [status!.colour, status!.normal, status!.due?.on ?? "-"].join(" "),
    );
    expect(read).toEqual([
      ...[
        "amber at risk -",
        "amber at risk 2017-11-17",
        "amber at risk 2018-06-30",
        "amber at risk 2018-01-31",
      ],
      ...["green complete -", "green on track -", "amber at risk 2018-06-30", "amber at risk 2018-03-31"],
    ]);
  });
});

describe("what hangs together", () => {
  test.each`
    recommendation | rows
    ${1}           | ${"1 2 9 12"}
    ${2}           | ${"3 9 12 17"}
    ${3}           | ${"3 5 9 12"}
    ${4}           | ${"18"}
    ${5}           | ${"19"}
    ${6}           | ${"20 21"}
    ${7}           | ${"22"}
    ${8}           | ${"14"}
    ${9}           | ${"14 15"}
    ${10}          | ${"6 8 16"}
    ${11}          | ${"7 10 11 23 24"}
    ${12}          | ${"13"}
    ${13}          | ${"25 26 27 28"}
  `("recommendation $recommendation: rows $rows", ({ recommendation, rows }: Record<string, unknown>) => {
    const item = book.byId.get(`INSPECTION-2018/${String(recommendation)}`)!;
    expect(items(actionsOf(book, item)).join(" ")).toBe(rows);
  });

  test("20 of the 22 paragraphs that end with a recommendation lead to one; 52 and 63 lead to none", () => {
    const all = rowsOf("INSPECTION-2018").flatMap(({ paragraphs }) => paragraphs!.split(" ").map(Number));
    expect(all.sort((a, b) => a - b)).toEqual([
      ...[19, 20, 26, 30, 31, 33, 40, 42, 47, 50, 70, 71, 72, 75, 79, 80, 86, 87, 88, 94],
    ]);
  });

  test("one measure repeats in four rows, one in three, one in two", () => {
    const times = (code: string) =>
      actionsIn("P6").filter((item) => measuredBy(book, item).some(({ indicator }) => indicator === code))
        .length;
    expect(times("cla_longterm_placement_2_5y_pct")).toBe(4);
    expect(times("cla_placements_3plus_pct")).toBe(3);
    expect(times("cl_neet_pct")).toBe(2);
  });

  test("what was rolled over is carried on by a row of the next plan", () => {
    expect(book.byId.get("EDUCATION-NEXT/4")!.rolledOverFrom).toBe("EDUCATION/5");
    expect(having("ROLL_OVER_WITHOUT_SUCCESSOR")).toEqual(["6", "8", "11", "12", "15"]);
  });

  test("a theme recurs from one inspection to the next", () => {
    const recurring = book.items.filter((item) => isRecommendation(item) && item.theme === "care leavers");
    expect(recurring.map(({ id }) => id)).toEqual([
      ...["INSPECTION-2015/17", "INSPECTION-2015/18", "INSPECTION-2015/19", "INSPECTION-2015/21"],
      "INSPECTION-2018/13",
    ]);
  });
});

describe("what is late", () => {
  test("one thing the committee asked for has waited two years", () => {
    expect(items(findActions(book, { plan: "TRACKER", pendingSince: "2016-05-18" }, MEETING))).toEqual(["1"]);
    const item = book.byId.get("TRACKER/1")!;
    expect(pendingSince(standingOn(item, MEETING), MEETING)).toBe("2016-05-13");
  });

  test("by the tracker's own rule six are incomplete, though it prints none", () => {
    const found = actionsIn("TRACKER").filter((item) => isIncomplete(standingOn(item, MEETING), MEETING));
    expect(items(found)).toEqual(["1", "2", "3", "4", "6", "7"]);
  });

  test("the owners of Programme 6 with the most overdue come first", () => {
    const lists = ownerLists(book, "2018-09-30", "P6").map(({ role, actions, overdue }) => [
      ...[role, actions.length, overdue.length],
    ]);
    expect(lists[0]).toEqual(["Strategic Manager Partnerships, Audit and Quality", 6, 4]);
    expect(lists.at(-1)).toEqual(["Strategic Manager Assessment and Safeguarding", 2, 0]);
  });

  test("a deadline within a status counts where the plan has no other", () => {
    expect(items(findActions(book, { plan: "YOUNG-CARERS", isOverdue: true }, MEETING))).toEqual([
      "2",
      "4",
      "7",
    ]);
  });

  test("actions are found by programme, owner and the window in which they fall due", () => {
    const programme = { programme: "CYPP/3", statuses: ["off track" as const] };
    expect(items(findActions(book, programme, MEETING))).toEqual(["4.1"]);
    const police = { owner: "police" };
    expect(items(findActions(book, police, MEETING))).toEqual(["18", "19"]);
    const window = { plan: "P6", dueFrom: "2018-07-01", dueTo: "2018-09-01" };
    expect(items(findActions(book, window, MEETING))).toEqual(["14", "22", "28"]);
  });
});

describe("what is wrong", () => {
  test("colour and text that disagree are flagged, and both kept", () => {
    expect(having("STATUS_DISAGREES", "EDUCATION")).toEqual(["5", "14"]);
    expect(having("STATUS_DISAGREES", "HEALTH")).toEqual(["1.6", "1.7"]);
    const [status] = book.byId.get("EDUCATION/5")!.statuses;
    expect([status!.printed, status!.normal, status!.progressSays]).toEqual(["G", "on track", "at risk"]);
  });

  test("letters of other alphabets are read and reported, a Delta among them", () => {
    expect(having("LOOK_ALIKE_LETTERS")).toHaveLength(44);
    const [status] = book.byId.get("LEAVING-CARE/21")!.statuses;
    expect([status!.printed, status!.normal]).toEqual(["\u0394", "at risk"]);
  });

  test("dates that do not exist are reported", () => {
    expect(having("NO_SUCH_DAY")).toEqual(["3.1b", "7.1"]);
  });

  test("gaps: the inspection of 2018 has none, that of 2015 is not answered; seven actions have no measure", () => {
    expect(having("RECOMMENDATION_WITHOUT_ACTION", "INSPECTION-2018")).toEqual([]);
    expect(having("RECOMMENDATION_WITHOUT_ACTION", "INSPECTION-2015")).toHaveLength(21);
    expect(having("ACTION_WITHOUT_MEASURE", "P6")).toEqual(["2", "4", "5", "17", "19", "21", "24"]);
    expect(having("OWNER_NOT_IDENTIFIED")).toEqual(["8", "9", "7"]);
  });

  test("an indicator with two targets for the same children, and one with steps", () => {
    expect(having("INDICATOR_WITH_TWO_TARGETS").sort()).toEqual([
      "cl_neet_pct",
      "cl_neet_pct",
      "cla_iha_on_time_pct",
    ]);
  });

  test("a link that looks wrong is doubtful; a status of no vocabulary is unknown; nothing else is", () => {
    expect(having("DOUBTFUL_LINK")).toEqual(["16"]);
    expect(having("UNKNOWN_STATUS")).toEqual(["6"]);
    const unknown = problems.filter(({ code }) => code.startsWith("UNKNOWN") && code !== "UNKNOWN_STATUS");
    expect(unknown).toEqual([]);
  });
});
