import { breakdownFacts } from "../../schema/fact/factCodes";
import { NOTES } from "../../schema/measure/notes";
import type { ReleasedCell } from "../disclosure/cell";
import { indicators } from "../indicators";
import type { Measure, ShownBreakdown } from "../indicators/measure";
import { textTable } from "../lib/textTable";

/** The indicators, and what they can be broken down by. */
export function catalogueText(): string {
  const titles = (list: readonly { code: string; title: string }[]) =>
    list.map(({ code, title }) => [code, title]);
  return [
    textTable(["indicator", "title"], titles(indicators)),
    textTable(["breakdown (--by)", "title"], titles(breakdownFacts)),
  ].join("\n\n");
}

/** Measures of one indicator on one or more dates as a table, a row a group and date, with why numbers are missing. */
export function measuresText(measures: readonly Measure[]): string {
  const { indicator, breakdowns, table } = measures[0]!;
  const titles = breakdowns.map(({ fact }) => fact.title.toLowerCase());
  const header = [
    indicator.population.isStock ? "date" : "period",
    ...titles,
    "numerator",
    "denominator",
    indicator.unit,
    "status",
  ];
  const rows = measures.flatMap((one) => one.table.cells.map((cell) => row(one, cell)));
  const reasons = measures
    .flatMap(({ table }) => table.cells)
    .flatMap(({ status, reason }) => (reason ? [`${status}: ${reason}`] : []));
  const note = table.profile === "exact" ? [NOTES.exact] : [];
  const cautions = measures.flatMap(({ caution }) => (caution === null ? [] : [caution]));
  return [textTable(header, rows), ...new Set([...reasons, ...cautions]), ...note].join("\n");
}

function row({ from, asAt, breakdowns }: Measure, cell: ReleasedCell): string[] {
  const numbers = [cell.numerator, cell.denominator, cell.value];
  return [
    ...[from === asAt ? asAt : `${from} to ${asAt}`, ...breakdowns.map((shown) => label(shown, cell))],
    ...numbers.map((number) => (number === null ? "" : String(number))),
    cell.status === "OK" ? "" : cell.status,
  ];
}

function label({ fact, values }: ShownBreakdown, { group }: ReleasedCell): string {
  const code = group[fact.code] ?? null;
  return code === null ? "all" : (values.find((value) => value.code === code)?.label ?? code);
}

/** A measure as JSON shows it. */
export function plain({ indicator, asAt, from, period, knownAt, caution, table }: Measure) {
  const { code, title, version, unit } = indicator;
  const { profile, cells } = table;
  return { indicator: code, title, version, unit, asAt, from, period, knownAt, caution, profile, cells };
}
