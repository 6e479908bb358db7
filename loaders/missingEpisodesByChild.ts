import type { Knex } from "knex";
import { missingEpisodes } from "../src/records/missingEpisodes";
import { recordsByChild } from "./recordsByChild";

/** The times each child was missing or away, the first first. */
export const missingEpisodesByChild = (knex: Knex, authority: string) =>
  recordsByChild(knex, authority, missingEpisodes);
