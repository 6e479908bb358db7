import { findSubmissions } from "../ingest/submissions";
import { HubError } from "../lib/hubError";
import type { Hub } from "./withHub";

type Found = Awaited<ReturnType<typeof findSubmissions>>[number];

/** The submission of an authority whose id begins with `idStart`; refuses none and several. */
export async function oneSubmission({ database }: Hub, authority: string, idStart: string): Promise<Found> {
  const found = await findSubmissions(database.knex, authority, idStart, 2);
  if (found.length === 1) return found[0]!;
  if (found.length === 0)
    throw new HubError(
      "SUBMISSION_NOT_FOUND",
      `No submission of ${authority} begins with that id. See the list with hub submissions.`,
    );
  throw new HubError(
    "SUBMISSION_AMBIGUOUS",
    `Several submissions of ${authority} begin with that id. Give more of it.`,
  );
}
