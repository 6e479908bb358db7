import type { IsoDate } from "../../../../src/lib/dates";
import type { Row, Table } from "../../table";
import { quoted } from "../quoted";
import { BOARD } from "./board";
import { OPPORTUNITY_AREA } from "./opportunityArea";
import type { Plan, Target } from "./plan";
import { PROGRAMME } from "./programme6";
import { YOUNG_CARERS } from "./youngCarers";

const HEADER = `TARGET_REF INDICATOR_ID BREAKDOWN KIND AS_PRINTED UNIT BOUND VALUE LEAST MOST RELATION BASELINE_ON
BASELINE_VALUE COMPARED_WITH TOP_PERCENT TOP_PLACES DIRECTION TARGET_ON PERIOD SET_ON DOCUMENT PLACE_IN_DOCUMENT
OWNER_ROLE AMBER_WITHIN`;

/** The targets set by `today`, in the words of their documents; roles answer for them, no persons. */
export function targetsFile(today: IsoDate): Table {
  const rows = [BOARD, YOUNG_CARERS, OPPORTUNITY_AREA, PROGRAMME]
    .filter(({ setOn }) => setOn <= today)
    .flatMap((plan) => plan.targets.map((target, index) => rowOf(plan, target, index + 1)));
  return { path: "performance/targets.csv", header: HEADER.split(/\s+/), rows };
}

function rowOf({ document, reference, setOn }: Plan, target: Target, number: number): Row {
  const text = (value: number | undefined) => (value === undefined ? null : String(value));
  const { baseline } = target;
  const [relation, before] = baseline
    ? [baseline.relation, [baseline.on, text(baseline.value)]]
    : [null, [null, null]];
  const row = [
    ...[
      `${reference}-${number}`,
      target.indicator,
      target.breakdown ?? "all",
      kindOf(target),
      target.printed,
    ],
    ...[target.unit ?? null, target.bound ?? null, text(target.value), null, null, relation, ...before],
    ...[null, null, null, target.direction ?? null, target.on, null, setOn, document],
    ...[target.place ?? null, target.owner ?? null, text(target.amber)],
  ];
  return row.map(quoted);
}

function kindOf({ baseline, direction, value }: Target): string {
  if (baseline) return "baseline";
  if (direction) return "direction";
  return value === undefined ? "milestone" : "absolute";
}
