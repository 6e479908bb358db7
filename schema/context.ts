import type { Knex } from "knex";
import { createLoaders } from "../loaders";
import type { Loaders } from "../loaders";
import { answersFor } from "../loaders/answers";
import { createMemory } from "../loaders/memory";
import type { Memory } from "../loaders/memory";
import type { Viewer } from "../src/access";
import type { Answers } from "../src/indicators/answers";

export { createMemory };

/** What every resolver is given: who asks, the database, and the loaders of this one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly knex: Knex;
  readonly loaders: Loaders;
  /** Where figures are asked for, together. */
  readonly answers: Answers;
}

/** A context for one request. The loaders read for the viewer's authority and no other; a server's requests share a memory. */
export function createContext(knex: Knex, viewer: Viewer, memory: Memory = createMemory()): Context {
  const { authority } = viewer;
  const answers = answersFor(knex, authority, memory);
  return { viewer, knex, loaders: createLoaders(answers, authority), answers };
}
