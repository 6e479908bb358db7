import { HubError } from "../lib/hubError";
import type { IsoDate } from "../lib/dates";
import { readingKey } from "../sources/reading";
import type { Reading } from "../sources/reading";
import type { Source } from "../sources/source";
import { yearToldBy } from "./collectionYear";
import type { ToldYear } from "./collectionYear";
import { firstHeader } from "./firstHeader";
import { readBlocks } from "./read";
import type { Recognised } from "./recognise";
import { datesSwapped, swappedDates } from "./swappedDates";

/** Files up to this size are read whole to tell their year; larger ones by their first block. */
const READ_WHOLE_BYTES = 16 * 1024 * 1024;

/** What a look at a file tells before its rows are checked. */
export interface Survey extends Recognised {
  readonly told: ToldYear | null;
  /** For each cell of the header, the heading as the sender wrote it. */
  readonly headings: readonly string[];
  /** How the file is to be read. */
  readonly reading: Reading;
}

interface Look {
  readonly path: string;
  readonly bytes: number;
  readonly today: IsoDate;
}

/**
 * Recognises a file and tells its collection year from its own dates. Throws HubError where it must be refused.
 *
 * A file is read plainly first, as UTF-8 with commas and its header first; then as the source it was taken for
 * declares; and if that is of no use, in each way any source declares, for the sources that declare it. `asked` is
 * added to every reading.
 */
export async function survey(
  path: string,
  bytes: number,
  sources: readonly Source[],
  today: IsoDate,
  asked: Reading = {},
): Promise<Survey> {
  const look = { path, bytes, today };
  const plainly = await outcome(lookAs(look, sources, asked));
  if (!(plainly instanceof HubError)) return (await asDeclared(look, plainly, asked)) ?? plainly;
  for (const reading of declaredReadings(sources)) {
    const declaring = sources.filter((source) => isSame(source.reading, reading));
    const found = await outcome(lookAs(look, declaring, { ...reading, ...asked }));
    if (!(found instanceof HubError)) return found;
  }
  throw plainly;
}

/** The file read as the source declares that it was taken for; null: it declares nothing, or is not found that way. */
async function asDeclared(look: Look, { source }: Survey, asked: Reading): Promise<Survey | null> {
  if (!source.reading) return null;
  const found = await outcome(lookAs(look, [source], { ...source.reading, ...asked }));
  return found instanceof HubError ? null : found;
}

function declaredReadings(sources: readonly Source[]): Reading[] {
  const readings = sources.flatMap(({ reading }) => reading ?? []);
  return [...new Map(readings.map((reading) => [readingKey(reading), reading])).values()];
}

function isSame(one: Reading | undefined, other: Reading): boolean {
  return one !== undefined && readingKey(one) === readingKey(other);
}

/** What a look found, or why the file must be refused; an error that is not about the file goes on up. */
async function outcome(look: Promise<Survey>): Promise<Survey | HubError> {
  return look.catch((error: unknown) => {
    if (error instanceof HubError) return error;
    throw error;
  });
}

async function lookAs(
  { path, bytes, today }: Look,
  sources: readonly Source[],
  reading: Reading,
): Promise<Survey> {
  let recognised: Recognised | undefined;
  let headings: readonly string[] = [];
  const rows: string[][] = [];
  for await (const block of readBlocks(path, reading)) {
    if (recognised) rows.push(...block.rows);
    else {
      recognised = firstHeader(block, sources);
      headings = block.rows[0] ?? [];
      rows.push(...block.rows.slice(1));
    }
    if (recognised && (!recognised.source.yearly || bytes > READ_WHOLE_BYTES)) break;
  }
  if (!recognised) throw new HubError("EMPTY_FILE", "The file is empty. Send a file with a header row.");
  refuseSwapped(recognised, headings, rows);
  const told = yearToldBy(recognised.source, recognised.header, rows, today);
  return { ...recognised, told, headings, reading };
}

/** Days read as months would be silently wrong wherever both read as a date. */
function refuseSwapped(
  { source, header }: Recognised,
  headings: readonly string[],
  rows: readonly string[][],
): void {
  const name = swappedDates(source, header, rows);
  if (name === null) return;
  const heading = headings[header.indexOf(name)]?.trim() ?? name;
  throw datesSwapped(source.title, heading, source.columns[name]!.dateFormat ?? source.dateFormat);
}
