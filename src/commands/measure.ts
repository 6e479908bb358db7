import { Command } from "commander";
import type { Profile, ReleasedCell } from "../disclosure/cell";
import { indicators } from "../indicators";
import { facts } from "../indicators/facts";
import { measure } from "../indicators/measure";
import type { Measure, ShownBreakdown } from "../indicators/measure";
import { isIsoDate, monthEnds } from "../lib/dates";
import type { IsoDate } from "../lib/dates";
import { HubError } from "../lib/hubError";
import { nearest } from "../lib/nearest";
import { textTable } from "../lib/textTable";
import { answeringAuthority } from "./authority";
import { withHub } from "./withHub";

interface Options {
  readonly authority?: string;
  readonly at?: string;
  readonly from?: string;
  readonly to?: string;
  readonly by?: string;
  readonly knownAt?: string;
  readonly exact?: boolean;
  readonly json?: boolean;
}

/** `hub measure INDICATOR`: a figure with its numerator and denominator, on a date or as a series of month ends. */
export function measureCommand(): Command {
  return new Command("measure")
    .description("Computes an indicator on a date, or at month ends; without an indicator, lists them.")
    .argument("[indicator]", "the code of the indicator")
    .option("--at <date>", "the date, YYYY-MM-DD (else today)")
    .option("--from <date>", "the first month of a series of month ends")
    .option("--to <date>", "the last month of it")
    .option(
      "--by <breakdowns>",
      "up to three breakdowns, separated by commas: age_group,sex,district,placement_type,placement_area",
    )
    .option("--known-at <moment>", "as the hub knew it then, such as 2026-01-31 or 2026-01-31T09:00Z")
    .option("--exact", "hide no small numbers (otherwise as an analyst sees them)")
    .option("--authority <code>", "the authority (else HUB_AUTHORITY, else that of the newest submission)")
    .option("--json", "print as JSON")
    .action((code: string | undefined, options: Options) => run(code, options));
}

async function run(code: string | undefined, options: Options): Promise<void> {
  if (code === undefined)
    return void process.stdout.write(
      `${textTable(
        ["indicator", "title"],
        indicators.map(({ code, title }) => [code, title]),
      )}\n`,
    );
  const indicator = find("indicator", code, indicators);
  const breakdowns = (options.by ?? "")
    .split(",")
    .flatMap((name) => (name.trim() === "" ? [] : [find("breakdown", name.trim(), facts)]));
  const profile: Profile = options.exact ? "exact" : "dfe";
  await withHub("measure", async (hub) => {
    const authority = await answeringAuthority(hub, options.authority);
    const asAt = datesAsked(options, hub.today);
    const measures = await measure(
      hub.database.knex,
      { authority, indicator, asAt, knownAt: moment(options.knownAt), breakdowns },
      profile,
    );
    process.stdout.write(
      options.json
        ? `${JSON.stringify(measures.map(plain), null, 2)}\n`
        : `${indicator.title}, ${authority}\n${asTable(measures)}\n`,
    );
  });
}

function find<T extends { readonly code: string }>(what: string, code: string, among: readonly T[]): T {
  const found = among.find((one) => one.code === code);
  if (found) return found;
  const [like] = nearest(
    code,
    among.map((one) => one.code),
    1,
  );
  throw new HubError(
    `${what.toUpperCase()}_UNKNOWN`,
    `There is no ${what} of that code. ${like ? `Did you mean ${like}?` : "Use hub measure to list them."}`,
  );
}

function datesAsked({ at, from, to }: Options, today: IsoDate): IsoDate[] {
  for (const date of [at, from, to])
    if (date !== undefined && !isIsoDate(date))
      throw new HubError("DATE_INVALID", `"${date}" is not a date that exists. Write it as YYYY-MM-DD.`);
  if (from === undefined) return [at ?? today];
  return monthEnds(from, to ?? at ?? today);
}

function moment(text: string | undefined): string | null {
  if (text === undefined) return null;
  const time = new Date(text);
  if (Number.isNaN(time.getTime()))
    throw new HubError(
      "DATE_INVALID",
      `--known-at: "${text}" is not a moment. Write it as 2026-01-31T09:00Z.`,
    );
  return time.toISOString();
}

function plain({ indicator, asAt, knownAt, table }: Measure) {
  const { code, title, version, unit } = indicator;
  return { indicator: code, title, version, unit, asAt, knownAt, profile: table.profile, cells: table.cells };
}

function asTable(measures: readonly Measure[]): string {
  const { indicator, breakdowns } = measures[0]!;
  const titles = breakdowns.map(({ fact }) => fact.title.toLowerCase());
  const header = ["date", ...titles, "numerator", "denominator", indicator.unit, "status"];
  const rows = measures.flatMap(({ asAt, table }) =>
    table.cells.map((cell) => [
      asAt,
      ...breakdowns.map((shown) => label(shown, cell)),
      ...[cell.numerator, cell.denominator, cell.value].map((number) =>
        number === null ? "" : String(number),
      ),
      cell.status === "OK" ? "" : cell.status,
    ]),
  );
  const reasons = measures
    .flatMap(({ table }) => table.cells)
    .flatMap(({ status, reason }) => (reason ? [`${status}: ${reason}`] : []));
  return [textTable(header, rows), ...new Set(reasons)].join("\n");
}

function label({ fact, values }: ShownBreakdown, { group }: ReleasedCell): string {
  const code = group[fact.code] ?? null;
  return code === null ? "all" : (values.find((value) => value.code === code)?.label ?? code);
}
