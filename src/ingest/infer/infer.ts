import { basename } from "node:path";
import { HubError } from "../../lib/hubError";
import type { Source } from "../../sources/source";
import { fits } from "../header";
import { likelySources } from "./likelySource";
import type { Likely } from "./likelySource";
import { profiles } from "./profile";
import type { ColumnProfile } from "./profile";
import { propose } from "./proposal";
import type { Proposal } from "./proposal";
import { sample } from "./sample";
import { sniff } from "./sniff";

/** What a look at a file suggests: it is a source's as it stands, or a mapping of it. */
export type Inferred =
  | { readonly isPlain: true; readonly source: Source }
  | { readonly isPlain: false; readonly proposal: Proposal };

/** Columns that must be told before a source is thought of. */
const FEWEST_COLUMNS = 2;

/**
 * Looks at a file and at `sources`, of which it is taken to be one. Throws SOURCE_NOT_LIKELY where none is near, and
 * HubError where the file is no text, is empty or has no header.
 */
export async function infer(path: string, sources: readonly Source[]): Promise<Inferred> {
  const { reading, linesAbove } = await sniff(path);
  const { headings, rows } = await sample(path, reading);
  const columns = profiles({ headings, rows });
  const likely = likelySources(
    columns,
    recognised(headings, sources),
    `${basename(path)} ${linesAbove.join(" ")}`,
  );
  const [best] = likely;
  if (!best || best.pairs.length < FEWEST_COLUMNS)
    throw new HubError(
      "SOURCE_NOT_LIKELY",
      `${basename(path)}: its headings and cells are like those of no source. Name the one it feeds: --feeds <source>.`,
    );
  const proposal = propose(columns, likely, { rows: rows.length, reading });
  if (Object.keys(reading).length === 0 && needsNoMapping(headings, columns, best, proposal))
    return { isPlain: true, source: best.source };
  return { isPlain: false, proposal };
}

/** The source whose own headings the file has, where there is one; else all. */
function recognised(headings: readonly string[], sources: readonly Source[]): readonly Source[] {
  const whole = fits(headings, sources).find(({ found, missing }) => found > 0 && missing.length === 0);
  return whole ? [whole.source] : sources;
}

/** Whether the headings are the source's own, and so are the dates, the words and what is blank. */
function needsNoMapping(
  headings: readonly string[],
  columns: readonly ColumnProfile[],
  { source }: Likely,
  { dateFormat, blanks, columns: proposed }: Proposal,
): boolean {
  const [fit] = fits(headings, [source]);
  const areOwn = proposed.every(
    (column) => column.dateFormat === null && column.blanks.length === 0 && isOwn(column.codes),
  );
  return (
    fit!.missing.length === 0 && dateFormat === null && blanks.length === 0 && areOwn && columns.length > 0
  );
}

const isOwn = (codes: Proposal["columns"][number]["codes"]): boolean =>
  codes === null || (Object.keys(codes.translations).length === 0 && codes.hidden === 0);
