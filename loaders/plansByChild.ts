import type { Knex } from "knex";
import { plansOfChildren } from "../src/indicators/plansOfChildren";
import { manyByKey } from "./manyByKey";

/** Everything known of the plans of each child: one row, or none where nothing is known. */
export const plansByChild = (knex: Knex, authority: string) =>
  manyByKey(
    (children) => plansOfChildren(knex, authority, children),
    ({ child }) => child,
  );
