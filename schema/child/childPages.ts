import { cohortChildren } from "../../src/indicators/cohort";
import type { CohortRequest } from "../../src/indicators/cohort";
import { childIds } from "../../src/records/childRows";
import type { Context } from "../context";
import type { Connection } from "../relay/connection";
import { isUuid } from "../relay/cursor";
import type { Places } from "../relay/cursor";
import { page } from "../relay/page";
import type { PageArgs } from "../relay/page.args";
import { Child } from "./child.type";

const places: Places<Child, string> = {
  list: "children",
  of: ({ id }) => [id],
  read: ([id]) => (isUuid(id) ? id : null),
};

/** One page of all the children the viewer's authority knows, by id. */
export function allChildren({ knex, viewer }: Context, args: PageArgs): Promise<Connection<Child>> {
  return page(args, places, async (batch) => {
    const ids = await childIds(knex, viewer.authority, batch);
    return ids.map((id) => new Child(id));
  });
}

/** One page of the children of a cohort, by id. */
export function childrenOfCohort(
  { knex, viewer }: Context,
  args: PageArgs,
  cohort: Omit<CohortRequest, "authority">,
): Promise<Connection<Child>> {
  const request = { authority: viewer.authority, ...cohort };
  return page(args, places, async (batch) => {
    const { ids } = await cohortChildren(knex, request, batch);
    return ids.map((id) => new Child(id));
  });
}
