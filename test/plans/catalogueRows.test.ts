import { planTables } from "../../seeds/demonstration/plans";
import { cellsOf } from "../seeds/takenIn";

const [, plans, rows] = planTables("2026-11-22").map(cellsOf);

/** Rows of a plan by kind. */
function kindsOf(plan: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { KIND } of rows!.filter(({ PLAN }) => PLAN === plan)) counts[KIND!] = (counts[KIND!] ?? 0) + 1;
  return counts;
}

interface Printed {
  readonly place: string;
  readonly plan: string;
  readonly printed: number;
  readonly kinds: string;
  readonly besides: string;
}

/**
 * The 20 plans of the catalogue with the number of rows they print: rows of these kinds are counted. `besides` are the
 * rows they stand under: sections, objectives, meetings and headings.
 */
describe("every plan of the catalogue has as many rows as it prints", () => {
  test.each`
    place    | plan                       | printed | kinds               | besides
    ${"P1"}  | ${"CYPP"}                  | ${7}    | ${"programme"}      | ${""}
    ${"P2"}  | ${"P6"}                    | ${28}   | ${"action"}         | ${"9 section"}
    ${"P3"}  | ${"HEALTH"}                | ${21}   | ${"action"}         | ${"7 objective"}
    ${"P4"}  | ${"LEAVING-CARE"}          | ${30}   | ${"action"}         | ${"4 objective"}
    ${"P5"}  | ${"VOICE"}                 | ${23}   | ${"action"}         | ${"6 objective"}
    ${"P6"}  | ${"EDUCATION"}             | ${15}   | ${"action"}         | ${"1 objective"}
    ${"P7"}  | ${"YOUNG-CARERS"}          | ${9}    | ${"action heading"} | ${""}
    ${"P8"}  | ${"TRACKER"}               | ${9}    | ${"action"}         | ${""}
    ${"P9"}  | ${"INSPECTION-2018"}       | ${13}   | ${"recommendation"} | ${""}
    ${"P10"} | ${"INSPECTION-2015"}       | ${21}   | ${"recommendation"} | ${"2 heading"}
    ${"P11"} | ${"BOARD-INSPECTION-2015"} | ${10}   | ${"recommendation"} | ${"2 heading"}
    ${"P12"} | ${"OPPORTUNITY-AREA"}      | ${4}    | ${"priority"}       | ${""}
    ${"P13"} | ${"BOARD-PRIORITIES"}      | ${6}    | ${"priority"}       | ${""}
    ${"P14"} | ${"COUNCIL-REQUESTS"}      | ${4}    | ${"recommendation"} | ${""}
    ${"P15"} | ${"COUNCILS-PRIORITIES"}   | ${8}    | ${"priority"}       | ${"5 heading"}
    ${"P16"} | ${"QUALITY-REVIEW"}        | ${12}   | ${"finding action"} | ${"4 section"}
    ${"P17"} | ${"WORK-PROGRAMME"}        | ${11}   | ${"action"}         | ${"7 heading"}
    ${"P18"} | ${"FORWARD-PLAN"}          | ${28}   | ${"action"}         | ${""}
    ${"P19"} | ${"NINE-POINTS"}           | ${0}    | ${""}               | ${""}
    ${"P20"} | ${"RISKS"}                 | ${1}    | ${"risk"}           | ${""}
  `("$place, $plan: $printed", ({ plan, printed, kinds, besides }: Printed) => {
    expect(plans!.some(({ PLAN }) => PLAN === plan)).toBe(true);
    const counts = Object.entries(kindsOf(plan));
    const counted = counts.filter(([kind]) => kinds.split(" ").includes(kind));
    expect(counted.reduce((sum, [, count]) => sum + count, 0)).toBe(printed);
    const others = counts.filter(([kind]) => !kinds.split(" ").includes(kind));
    expect(others.map(([kind, count]) => `${count} ${kind}`).join(", ")).toBe(besides);
  });

  test("there is one more, into which some actions are rolled over", () => {
    expect(plans!.length).toBe(21);
    expect(kindsOf("EDUCATION-NEXT")).toEqual({ action: 5 });
  });
});

test("a plan that prints no rows says so", () => {
  const without = plans!.filter(({ PLAN }) => rows!.every((row) => row["PLAN"] !== PLAN));
  expect(without.map(({ PLAN, NOTE }) => [PLAN, NOTE!.replace(/"/g, "")])).toEqual([
    ["NINE-POINTS", "The report mentions a plan of nine points and lists none of them, so it has no rows."],
  ]);
});

test("decisions of the forward plan have the references and the dates that are printed, each its own", () => {
  const decisions = rows!.filter(({ PLAN }) => PLAN === "FORWARD-PLAN");
  const references = decisions.map(({ NUMBER }) => NUMBER!.replace(/"/g, ""));
  expect(new Set(references).size).toBe(28);
  expect(references.filter((one) => !/^FP\/1[78]\/\d\d\/\d\d$/.test(one))).toEqual(["NON-KEY DECISION"]);
  expect(decisions.filter(({ DEADLINE }) => /Not before/.test(DEADLINE!))).toHaveLength(16);
  expect(decisions.filter(({ WORDS }) => /\(part exempt\)/.test(WORDS!))).toHaveLength(6);
});
