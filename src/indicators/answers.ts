import type { Knex } from "knex";
import { askRows } from "./ask";
import { askedFor } from "./askedFor";
import type { Period } from "./period";
import { alone } from "./question";
import type { Question } from "./question";

/** Whom and when a question is about: an authority, periods (each end once), and the moment as which to know (null: now). */
export interface Circumstances {
  readonly authority: string;
  readonly periods: readonly Period[];
  readonly knownAt: string | null;
}

/**
 * Where answers come from. Whoever asks the database for figures is given one: in a request of the graph it puts
 * together what is asked at once, and remembers what nothing new has changed.
 */
export interface Answers {
  readonly knex: Knex;
  /** The rows a question is answered by. */
  rows<Row>(question: Question, circumstances: Circumstances): Promise<Row[]>;
  /** What is read once, however often it is needed. The key says all that it depends on but the authority's records. */
  once<T>(key: string, read: () => Promise<T>): Promise<T>;
}

/** Answers, or a database to ask question by question. */
export type Asked = Knex | Answers;

export const answersOf = (asked: Asked): Answers => (typeof asked === "function" ? oneByOne(asked) : asked);

const oneByOne = (knex: Knex): Answers => ({
  knex,
  rows: (question, { authority, periods, knownAt }) =>
    askRows(knex, alone(question), { ...question.bindings, ...askedFor(authority, periods, knownAt) }),
  once: (_key, read) => read(),
});
