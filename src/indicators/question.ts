import type { Bindings } from "./condition";
import { inOrder, withClause } from "./cte";
import type { Cte } from "./cte";

/**
 * What the database is asked: a selection over parts of its own, which read parts that other questions may share.
 * Own parts may have the same names in every question (`members`).
 */
export interface Question {
  readonly own: readonly Cte[];
  readonly select: string;
  /** Values that came with the question, by the names its own parts and selection give them. */
  readonly bindings: Bindings;
}

/** The question as a statement by itself. */
export const alone = ({ own, select }: Question): string => `${withClause(own)}\n${select}`;

/** Several questions as one statement, and the values in it. A row has the place of its question and the answer's row. */
export interface Together {
  readonly sql: string;
  readonly bindings: Bindings;
}

/**
 * Puts questions together, so that the parts they share are computed once: who is looked after, say, for every tile of
 * a dashboard. Dates in the rows come back as text, as they do from a statement by itself.
 */
export function together(questions: readonly Question[]): Together {
  const shared = inOrder(questions.flatMap(({ own }) => inOrder(own).filter((part) => !own.includes(part))));
  const bindings: Bindings = {};
  const answers = questions.map((question, place) => {
    const { own, select } = ownOf(question, place, bindings);
    const inside = `${withClause(own, { only: true })}\n${select}`.replaceAll("\n", "\n  ");
    return `SELECT ${place} AS question, to_jsonb(answer) AS row FROM (\n  ${inside}\n) answer`;
  });
  const parts = shared.length === 0 ? "" : `${withClause(shared)}\n`;
  return { sql: `${parts}${answers.join("\nUNION ALL\n")}`, bindings };
}

/** The question's own text, with its values under names that no other question has. */
function ownOf({ own, select, bindings }: Question, place: number, all: Bindings) {
  const names = Object.keys(bindings);
  for (const name of names) all[`question_${place}_${name}`] = bindings[name];
  const renamed = (text: string) =>
    names.length === 0
      ? text
      : text.replace(new RegExp(`:(${names.join("|")})\\b`, "g"), `:question_${place}_$1`);
  return { own: own.map((part) => ({ ...part, sql: renamed(part.sql) })), select: renamed(select) };
}
