import type { Knex } from "knex";
import type { Circumstances } from "./answers";
import { askedFor } from "./askedFor";
import { inSession } from "./ask";
import { alone, together } from "./question";
import type { Question } from "./question";

/** Questions beyond this many are asked in a further statement: the longer one is, the longer it takes to plan. */
const MOST_TOGETHER = 60;

/** Questions with the same circumstances. */
export interface Group {
  readonly circumstances: Circumstances;
  readonly questions: readonly Question[];
}

/** The rows of every question of every group, in one transaction and with a statement a group. */
export async function askTogether(knex: Knex, groups: readonly Group[]): Promise<unknown[][][]> {
  return inSession(knex, async (trx) => {
    const answered: unknown[][][] = [];
    for (const group of groups) answered.push(await rowsOf(trx, group));
    return answered;
  });
}

async function rowsOf(trx: Knex.Transaction, { circumstances, questions }: Group): Promise<unknown[][]> {
  const { authority, periods, knownAt } = circumstances;
  const asked = askedFor(authority, periods, knownAt);
  if (questions.length === 1) {
    const [question] = questions as [Question];
    const { rows } = await trx.raw<{ rows: unknown[] }>(alone(question), {
      ...question.bindings,
      ...asked,
    } as never);
    return [rows];
  }
  const answers: unknown[][] = questions.map(() => []);
  for (let first = 0; first < questions.length; first += MOST_TOGETHER) {
    const { sql, bindings } = together(questions.slice(first, first + MOST_TOGETHER));
    const { rows } = await trx.raw<{ rows: Row[] }>(sql, { ...bindings, ...asked } as never);
    for (const { question, row } of rows) answers[first + question]!.push(row);
  }
  return answers;
}

interface Row {
  readonly question: number;
  readonly row: unknown;
}
