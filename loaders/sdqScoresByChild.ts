import type { Knex } from "knex";
import { sdqScores } from "../src/records/sdqScores";
import { recordsByChild } from "./recordsByChild";

/** The strengths and difficulties questionnaires of each child, the first completed first. */
export const sdqScoresByChild = (knex: Knex, authority: string) => recordsByChild(knex, authority, sdqScores);
