import path from "node:path";
import type { Config } from "../config";
import { isIsoDate } from "../lib/dates";
import { HubError } from "../lib/hubError";
import { withMappings } from "../mappings/loadMappings";
import { sources } from "../sources";
import type { Source } from "../sources/source";

/** The collection year after --year. Throws HubError YEAR_INVALID. */
export function readYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^20\d\d$/.test(text)) return Number(text);
  throw new HubError(
    "YEAR_INVALID",
    "--year: that is not a collection year. Give the year it ends in, such as 2018 for the year to 31 March 2018.",
  );
}

/** The day after --extracted. Throws HubError DAY_INVALID. */
export function readDay(text: string | undefined): string | undefined {
  if (text === undefined || isIsoDate(text)) return text;
  throw new HubError("DAY_INVALID", "--extracted: that is not a day. Give one written as 2018-03-31.");
}

/** An option that may be given again and again: what it was given, in order. */
export function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

/** The kinds of file looked for: those of the mappings named, of the folder of mappings, and the built-in ones. */
export function sourcesWith(config: Config, mappings: readonly string[] = []): Promise<readonly Source[]> {
  const folder = config.mappings ?? path.join(config.folder, "mappings");
  return withMappings({ files: mappings, folder }, sources);
}
