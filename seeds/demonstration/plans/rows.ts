import type { Row } from "../table";
import { quoted } from "../performance/quoted";
import type { Plan } from "./plan";

/** A row of a plan, taken apart. */
export interface PlanRow {
  readonly plan: Plan;
  readonly position: number;
  readonly cells: readonly (string | null)[];
  readonly progress: string | null;
}

/** Which cell of a line is which. */
const CELL = {
  ...{ item: 0, kind: 1, under: 2, number: 3, words: 4, deadline: 5, status: 6, owners: 7, links: 8 },
  ...{ agreedOn: 9, theme: 10, outcome: 11, measures: 12, carriesOn: 13, paragraphs: 14 },
} as const;

export const cell = ({ cells }: PlanRow, name: keyof typeof CELL): string | null => cells[CELL[name]] ?? null;

/** The rows of a plan, each with the progress that stands under it. */
export function rowsOf(plan: Plan): PlanRow[] {
  const lines = plan.rows
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const rows: PlanRow[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (line.startsWith(">") && last) rows[rows.length - 1] = { ...last, progress: line.slice(1).trim() };
    else rows.push(rowOf(plan, line, rows.length + 1));
  }
  return rows;
}

const rowOf = (plan: Plan, line: string, position: number): PlanRow => ({
  ...{ plan, position, progress: null },
  cells: line.split("|").map((text) => text.trim() || null),
});

/** The cells of a row as a CSV file must have them. */
export const written = (row: Row): Row => row.map(quoted);
