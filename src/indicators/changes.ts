import type { Knex } from "knex";
import type { Profile } from "../disclosure/cell";
import { releaseDifference, releaseSteps } from "../disclosure/difference";
import type { ReleasedDifference } from "../disclosure/difference";
import { HubError } from "../lib/hubError";
import type { ExplainRequest } from "./explain";
import { measure } from "./measure";
import type { Measure } from "./measure";

/** Two moments as which to know a figure: ISO timestamps. */
export interface Moments {
  readonly before: string;
  /** Null: now. */
  readonly after: string | null;
}

/** A file that came, or was taken back, between two moments. */
export interface Arrived {
  readonly id: string;
  readonly fileName: string;
  readonly source: string;
  /** The moment from which the records said it. */
  readonly at: string;
  readonly isWithdrawal: boolean;
}

/** What the figure changed by when some files came: usually one, several where there were very many. */
export interface Step {
  readonly files: readonly Arrived[];
  readonly difference: ReleasedDifference;
}

/** One figure as known at two moments, and what changed it in between. */
export interface Changes {
  readonly before: Measure;
  readonly after: Measure;
  readonly difference: ReleasedDifference;
  /** In the order they came. Together they are the difference. */
  readonly steps: readonly Step[];
}

/** Most steps a comparison is taken apart into: each is a question to the database. */
const MOST_STEPS = 60;

/**
 * Compares a figure as it was known at two moments, and says by how much each file that came between them changed it.
 * Throws HubError KNOWN_MOMENTS where the first is not before the second.
 */
export async function changesBetween(
  knex: Knex,
  request: Omit<ExplainRequest, "knownAt">,
  { before, after }: Moments,
  profile: Profile,
): Promise<Changes> {
  if (after !== null && Date.parse(before) >= Date.parse(after))
    throw new HubError(
      "KNOWN_MOMENTS",
      "compare: the first known moment is not before the second. Give the earlier one first.",
    );
  const at = async (knownAt: string | null) => {
    const question = { ...request, knownAt, asAt: [request.asAt], breakdowns: [] };
    const [one] = await measure(knex, question, profile);
    return one!;
  };
  const [first, last, arrived] = await Promise.all([
    at(before),
    at(after),
    arrivedBetween(knex, request.authority, { before, after }),
  ]);
  const steps: Step[] = [];
  let from = first;
  for (const files of together(arrived)) {
    const to = await at(files.at(-1)!.at);
    steps.push({ files, difference: differenceOf(from, to, profile) });
    from = to;
  }
  const difference = differenceOf(first, last, profile);
  const said = releaseSteps(
    difference,
    steps.map((step) => step.difference),
  );
  return {
    ...{ before: first, after: last, difference },
    steps: steps.map(({ files }, index) => ({ files, difference: said[index]! })),
  };
}

const differenceOf = (before: Measure, after: Measure, profile: Profile) =>
  releaseDifference(before.table.cells[0]!, after.table.cells[0]!, profile);

/** At most MOST_STEPS groups of neighbours, as even as can be. */
function together(arrived: readonly Arrived[]): Arrived[][] {
  const size = Math.ceil(arrived.length / MOST_STEPS);
  return Array.from({ length: Math.ceil(arrived.length / Math.max(size, 1)) }, (_, index) =>
    arrived.slice(index * size, (index + 1) * size),
  );
}

/** Files are merged one at a time and stamped when their rows are in: as known then, they are. */
async function arrivedBetween(knex: Knex, authority: string, { before, after }: Moments): Promise<Arrived[]> {
  const { rows } = await knex.raw<{ rows: Arrived[] }>(
    `SELECT id, file_name AS "fileName", source, at, is_withdrawal AS "isWithdrawal"
     FROM (
       SELECT id, authority, file_name, source, received_at AS at, false AS is_withdrawal
       FROM submissions WHERE status IN ('merged', 'withdrawn')
       UNION ALL
       SELECT id, authority, file_name, source, decided_at, true FROM submissions WHERE status = 'withdrawn'
     ) s
     WHERE (authority = :authority OR source LIKE 'reference\\_%')
       AND at > CAST(:before AS timestamptz) AND at <= CAST(:after AS timestamptz)
     ORDER BY s.at, id`,
    { authority, before, after: after ?? "infinity" },
  );
  return rows;
}
