import { Command } from "commander";
import type { Profile } from "../disclosure/cell";
import { indicators } from "../indicators";
import { measure } from "../indicators/measure";
import { PERIOD_KINDS } from "../indicators/period";
import { answeringAuthority } from "./authority";
import { readBreakdowns, readDates, readIndicator, readMoment, readPeriod } from "./measureOptions";
import type { MeasureOptions } from "./measureOptions";
import { catalogueText, measuresText, plain } from "./measureText";
import { withHub } from "./withHub";

const PERIODS = Object.keys(PERIOD_KINDS).join(", ").toLowerCase();

/** `hub measure INDICATOR`: a figure with its numerator and denominator, on a date or as a series of month ends. */
export function measureCommand(): Command {
  return new Command("measure")
    .description("Computes an indicator on a date, or at month ends; without an indicator, lists them.")
    .argument("[indicator]", "the code of the indicator")
    .option("--at <date>", "the date, YYYY-MM-DD (else today)")
    .option("--from <date>", "instead of --at: every period, or month end, from this date")
    .option("--to <date>", "with --from: to this date (else today)")
    .option("--over <period>", `the period that holds or ends with the date: ${PERIODS}`)
    .option(
      "--by <breakdowns>",
      "up to three breakdowns, separated by commas: age_group,sex,district (`hub measure` lists them)",
    )
    .option(
      "--known-at <moment>",
      "as the hub knew it at the end of that day, or at that moment (UTC): 2026-01-31, 2026-01-31T09:00Z",
    )
    .option("--exact", "hide no small numbers (otherwise as an analyst sees them)")
    .option("--authority <code>", "the authority (else HUB_AUTHORITY, else that of the newest submission)")
    .option("--json", "print as JSON")
    .action((code: string | undefined, options: MeasureOptions) =>
      code === undefined ? list(options) : run(code, options),
    );
}

function list({ json }: MeasureOptions): void {
  const codes = indicators.map(({ code, title, plain }) => ({ indicator: code, title, plain }));
  process.stdout.write(`${json ? JSON.stringify(codes, null, 2) : catalogueText()}\n`);
}

async function run(code: string, options: MeasureOptions): Promise<void> {
  // What was asked is read before the hub is opened: a slip of the pen should not wait for a server.
  const indicator = readIndicator(code);
  const breakdowns = readBreakdowns(options);
  const knownAt = readMoment(options);
  const period = readPeriod(options);
  const today = new Date().toISOString().slice(0, 10);
  const asAt = readDates(options, today, period ?? indicator.period);
  const profile: Profile = options.exact ? "exact" : "dfe";
  await withHub("measure", async (hub) => {
    const authority = await answeringAuthority(hub, options.authority);
    const question = { authority, indicator, asAt, period, knownAt, breakdowns };
    const measures = await measure(hub.database.knex, question, profile);
    const known = knownAt === null ? "" : `, as known at ${options.knownAt}`;
    process.stdout.write(
      options.json
        ? `${JSON.stringify(measures.map(plain), null, 2)}\n`
        : `${indicator.title}, ${authority}${known}\n${measuresText(measures)}\n`,
    );
  });
}
