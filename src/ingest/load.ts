import type { PoolClient } from "pg";
import { HubError } from "../lib/hubError";
import { sources as builtIn } from "../sources";
import type { Reading } from "../sources/reading";
import type { Source } from "../sources/source";
import type { Block } from "./block";
import type { CheckSettings } from "./checkRow";
import { RowLoader } from "./loadRow";
import type { RowStaging } from "./loadRow";
import { readBlocks } from "./read";
import { createStaging, Stager } from "./stage";
import type { Straight } from "./stage";

export interface LoadSettings extends CheckSettings {
  /** How the file is read, as the survey found. */
  readonly reading?: Reading;
  /** Whether nothing of the load is kept. */
  readonly preview?: boolean;
  /** The sources whose headers are known where a second table begins; absent: those built in. */
  readonly sources?: readonly Source[] | undefined;
}

/** How many rows were read, and how many went straight to their table; the others stand in the staging table. */
export interface Loaded {
  readonly read: number;
  readonly inserted: number;
}

export interface LoadOptions {
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** Where checked rows go instead of the staging table. */
  readonly straight?: Straight | null;
}

/** Throws TOLERANT_PREVIEW_ONLY where rows read tolerantly would be kept: their cells may have slid. */
export function refuseTolerantLoad(reading: Reading = {}, preview = false): void {
  if (reading.tolerant && !preview)
    throw new HubError(
      "TOLERANT_PREVIEW_ONLY",
      "A tolerant reading may put cells into wrong columns, so nothing read that way is kept. Use it for a preview, or leave it out.",
    );
}

/** Reads a file, checks its rows and stages them with their issues. Memory does not grow with the file. */
export async function load(
  client: PoolClient,
  path: string,
  settings: LoadSettings,
  { onBytes, straight = null }: LoadOptions = {},
): Promise<Loaded> {
  refuseTolerantLoad(settings.reading, settings.preview);
  await createStaging(client, settings.source);
  const stager = new Stager(client, settings.source, straight);
  try {
    const read = await loadRows(stager, path, settings, onBytes);
    await stager.close();
    return { read, inserted: stager.inserted };
  } catch (error) {
    await stager.abandon();
    throw error;
  }
}

/** Reads and checks the rows of a file and hands each to `staging`; gives how many there were. */
export async function loadRows(
  staging: RowStaging & { flush(): Promise<void> },
  path: string,
  settings: LoadSettings,
  onBytes?: (bytes: number) => void,
): Promise<number> {
  let loader: RowLoader | undefined;
  for await (const block of readBlocks(path, settings.reading, onBytes)) {
    const isFirst = loader === undefined;
    if (loader === undefined && block.rows.length > 0)
      loader = new RowLoader(staging, inWordsOf(block.rows[0]!, settings), block.rows[0]!);
    if (loader) loadBlock(loader, block, isFirst ? 1 : 0);
    await staging.flush();
  }
  return loader?.read ?? 0;
}

/** The settings with the headings as the sender wrote them, by which issues name their columns. */
function inWordsOf(headings: readonly string[], settings: LoadSettings) {
  return { ...settings, headings, sources: settings.sources ?? builtIn };
}

function loadBlock(loader: RowLoader, block: Block, from: number): void {
  const { rows, lines, damaged, mended, unfinished } = block;
  for (let i = from; i < rows.length; i++) {
    const line = lines[i]!;
    if (line === unfinished && loader.mayBeCut(rows[i]!)) loader.setAside(line, "UNFINISHED_LINE");
    else loader.row(rows[i]!, line, mended.size > 0 ? mended.get(line) : undefined);
  }
  for (const { line, code } of damaged) loader.setAside(line, code);
}
