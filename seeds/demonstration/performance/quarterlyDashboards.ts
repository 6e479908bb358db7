import { addMonths, monthEnds } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { shareOn } from "../health/trend";
import type { Trend } from "../health/trend";
import { Dice } from "../random";
import type { PrintedDocument } from "./printed";

const FIRST = "2016-06-30";
const QUARTER = /-(03|06|09|12)-/;

/** What no file about children can tell: the values a board read each quarter, with the unit and how far they scatter. */
const PRINTED: readonly {
  indicator: string;
  unit: string;
  decimals: number;
  scatter: number;
  trend: Trend;
}[] = [
  {
    ...{ indicator: "sw_vacancy_pct", unit: "%", decimals: 1, scatter: 0.9 },
    trend: [
      ["2016-06", 17],
      ["2017-12", 8],
      ["2019-03", 7.5],
      ["2021-09", 14],
      ["2026-03", 9.5],
    ],
  },
  {
    ...{ indicator: "sw_turnover_pct", unit: "%", decimals: 1, scatter: 0.8 },
    trend: [
      ["2016-06", 19],
      ["2018-03", 15.5],
      ["2019-03", 13.4],
      ["2022-03", 18],
      ["2026-03", 13],
    ],
  },
  {
    ...{ indicator: "sw_permanent_pct", unit: "%", decimals: 0, scatter: 1.5 },
    trend: [
      ["2016-06", 74],
      ["2018-03", 85],
      ["2019-03", 89],
      ["2022-03", 80],
      ["2026-03", 88],
    ],
  },
  {
    ...{ indicator: "sw_caseload_avg", unit: "cases", decimals: 1, scatter: 0.4 },
    trend: [
      ["2016-06", 18.5],
      ["2017-12", 16],
      ["2019-03", 14.8],
      ["2021-06", 17.5],
      ["2026-03", 15.2],
    ],
  },
  {
    ...{ indicator: "supervision_regular_pct", unit: "%", decimals: 0, scatter: 2 },
    trend: [
      ["2016-06", 68],
      ["2018-03", 80],
      ["2020-01", 88],
      ["2026-03", 91],
    ],
  },
  {
    ...{ indicator: "audit_practice_good_pct", unit: "%", decimals: 0, scatter: 2 },
    trend: [
      ["2016-06", 22],
      ["2018-03", 38],
      ["2019-03", 47],
      ["2022-03", 58],
      ["2026-03", 66],
    ],
  },
  {
    ...{
      indicator: "participation_council_members_count",
      unit: "members (around)",
      decimals: 0,
      scatter: 1.5,
    },
    trend: [
      ["2016-06", 18],
      ["2018-03", 25],
      ["2026-03", 31],
    ],
  },
];

/** The workforce pages of the board's dashboards, one a quarter, published by `today` some weeks after it. */
export function quarterlyDashboards(today: IsoDate): PrintedDocument[] {
  return monthEnds(FIRST, today)
    .filter((end) => QUARTER.test(end))
    .map((end) => ({
      name: `Board dashboard ${end.slice(0, 7)} workforce`,
      publishedOn: addMonths(end, 1),
      of: end,
      figures: PRINTED.map((one, index) => lineOf(one, end, index)).join("\n"),
    }));
}

function lineOf(
  { indicator, unit, decimals, scatter, trend }: (typeof PRINTED)[number],
  end: IsoDate,
  index: number,
): string {
  const dice = new Dice(Number(end.replaceAll("-", "")) * 10 + index);
  const value = shareOn(trend, end) + (dice.next() - 0.5) * 2 * scatter;
  return [indicator, "=", "", "", value.toFixed(decimals), unit].join("|");
}
