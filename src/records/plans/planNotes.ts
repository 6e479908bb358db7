import type { Knex } from "knex";
import type { IsoDate } from "../../lib/dates";

/** What a person records of a row of a plan: a status, progress, or both. */
export interface PlanNote {
  readonly authority: string;
  readonly plan: string;
  readonly item: string;
  /** The part of the row it is of, as its deadline calls it; null: the whole row. */
  readonly part: string | null;
  readonly saidOf: IsoDate;
  readonly status: string | null;
  readonly words: string | null;
  /** The account that records it. */
  readonly recordedBy: string;
}

/** Adds a note. Nothing is ever changed in a note: a later one says what is so now. */
export async function addPlanNote(knex: Knex, note: PlanNote): Promise<void> {
  await knex.raw(
    `INSERT INTO plan_notes (authority, plan, item, part, said_of, status, words, recorded_by, recorded_at)
     VALUES (:authority, :plan, :item, :part, CAST(:saidOf AS date), :status, :words, :recordedBy, clock_timestamp())`,
    { ...note } as never,
  );
}
