import type { Knex } from "knex";
import { identifiersOfChildren } from "../src/records/childRows";
import { manyByKey } from "./manyByKey";

/** The identifiers of each child, the local id first. None for a child the authority does not know. */
export const identifiersByChild = (knex: Knex, authority: string) =>
  manyByKey(
    (children) => identifiersOfChildren(knex, authority, children),
    ({ child }) => child,
  );
