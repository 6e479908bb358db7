import { HubError } from "../lib/hubError";
import type { IsoDate } from "../lib/dates";
import type { Source } from "../sources/source";
import { yearToldBy } from "./collectionYear";
import type { ToldYear } from "./collectionYear";
import { readBlocks } from "./read";
import { recognise } from "./recognise";
import type { Recognised } from "./recognise";

/** Files up to this size are read whole to tell their year; larger ones by their first block. */
const READ_WHOLE_BYTES = 16 * 1024 * 1024;

/** What a look at a file tells before its rows are checked. */
export interface Survey extends Recognised {
  readonly told: ToldYear | null;
}

/** Recognises a file and tells its collection year from its own dates. Throws HubError where it must be refused. */
export async function survey(
  path: string,
  bytes: number,
  sources: readonly Source[],
  today: IsoDate,
): Promise<Survey> {
  let recognised: Recognised | undefined;
  const rows: string[][] = [];
  for await (const block of readBlocks(path)) {
    if (!recognised) {
      const [header, ...first] = block.rows;
      const isDamaged = block.damaged.some(({ line }) => line < (block.lines[0] ?? Infinity));
      if (!header && !isDamaged) continue;
      if (!header || isDamaged)
        throw new HubError(
          "DAMAGED_HEADER",
          "The header row cannot be read. Export the file again as CSV UTF-8.",
        );
      recognised = recognise(header, sources);
      rows.push(...first);
    } else rows.push(...block.rows);
    if (!recognised.source.yearly || bytes > READ_WHOLE_BYTES) break;
  }
  if (!recognised) throw new HubError("EMPTY_FILE", "The file is empty. Send a file with a header row.");
  return { ...recognised, told: yearToldBy(recognised.source, recognised.header, rows, today) };
}
