import { Command } from "commander";
import { generateAuthorities } from "../../seeds/demonstration/generate";
import { MOST_INVENTED } from "../../seeds/demonstration/invented";
import { FIRST_YEAR } from "../../seeds/demonstration/year";
import { collectionYearOf } from "../lib/dates";
import { HubError } from "../lib/hubError";

interface Options {
  readonly authorities: string;
  readonly years: string;
  readonly out: string;
  readonly seed: string;
}

const MOST_SEEDS = 1_000_000;

/** `hub generate`: writes the files of invented authorities, to try the hub at the size of a region or of England. */
export function generateCommand(): Command {
  return new Command("generate")
    .description(
      "Writes SSDA903 returns and reference tables of invented authorities, to try the hub at any size.",
    )
    .requiredOption("--authorities <number>", "how many authorities; England has 153")
    .requiredOption("--years <number>", "how many of the last collection years, today's included")
    .requiredOption(
      "--out <folder>",
      "the folder to write to: a folder for each authority, named for its code",
    )
    .option("--seed <number>", "another number invents other children", "1")
    .addHelpText(
      "after",
      "\nAll of it is invented: codes E10999001 and on, postcodes that do not exist, NHS numbers kept for tests. The\n" +
        "same options give the same files on the same day. The sizes are spread as those of English authorities are:\n" +
        "100 to 1,500 children looked after. Take an authority in with: hub ingest --authority E10999001 <out>/E10999001",
    )
    .action(run);
}

async function run(options: Options): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const { files, rows } = await generateAuthorities(options.out, {
    authorities: readNumber(options.authorities, "--authorities", 1, MOST_INVENTED),
    years: readNumber(options.years, "--years", 1, collectionYearOf(today) - FIRST_YEAR + 1),
    seed: readNumber(options.seed, "--seed", 1, MOST_SEEDS),
    today,
  });
  process.stdout.write(`${options.authorities} authorities: ${files} files, ${rows} rows.\n`);
}

/** The whole number after an option. Throws HubError NUMBER_INVALID. */
function readNumber(text: string, option: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new HubError(
    "NUMBER_INVALID",
    `${option}: that is not a whole number from ${least} to ${most}. Give such a number.`,
  );
}
