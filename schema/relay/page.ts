import { HubError } from "../../src/lib/hubError";
import type { Batch } from "../../src/records/batch";
import type { Connection } from "./connection";
import { cursorOf, placeOf } from "./cursor";
import type { Places } from "./cursor";
import { MOST_ON_A_PAGE } from "./page.args";
import type { PageArgs } from "./page.args";

/**
 * One page of a list. `read` is asked for one row more than the page holds, which tells whether more follow.
 * Throws HubError PAGE_SIZE_INVALID or CURSOR_INVALID.
 */
export async function page<Row, Place>(
  { first, after }: PageArgs,
  places: Places<Row, Place>,
  read: (batch: Batch<Place>) => Promise<readonly Row[]> | readonly Row[],
): Promise<Connection<Row>> {
  if (first < 1 || first > MOST_ON_A_PAGE)
    throw new HubError(
      "PAGE_SIZE_INVALID",
      `first: a page holds 1 to ${MOST_ON_A_PAGE}. Ask for fewer, and for the next page with after.`,
    );
  const rows = await read({ after: placeOf(places, after), first: first + 1 });
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(places, node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
