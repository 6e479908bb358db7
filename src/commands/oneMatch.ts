import { matchesBeginning, matchOf } from "../identity/queue";
import type { Match } from "../identity/queue";
import { HubError } from "../lib/hubError";
import type { Hub } from "./withHub";

/** The match of an authority whose id begins with `idStart`; refuses none and several. */
export async function oneMatch({ database }: Hub, authority: string, idStart: string): Promise<Match> {
  const ids = await matchesBeginning(database.knex, authority, idStart);
  if (ids.length > 1)
    throw new HubError(
      "MATCH_AMBIGUOUS",
      `Several matches of ${authority} begin with that id. Give more of it.`,
    );
  const match = ids[0] === undefined ? null : await matchOf(database.knex, authority, ids[0]);
  if (match) return match;
  throw new HubError(
    "MATCH_NOT_FOUND",
    `No match of ${authority} begins with that id. See the list with hub matches.`,
  );
}
