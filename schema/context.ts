import type { Knex } from "knex";
import { createLoaders } from "../loaders";
import type { Loaders } from "../loaders";
import type { Viewer } from "../src/access";

/** What every resolver is given: who asks, the database, and the loaders of this one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly knex: Knex;
  readonly loaders: Loaders;
}

/** A context for one request. The loaders read for the viewer's authority and no other. */
export function createContext(knex: Knex, viewer: Viewer): Context {
  return { viewer, knex, loaders: createLoaders(knex, viewer.authority) };
}
