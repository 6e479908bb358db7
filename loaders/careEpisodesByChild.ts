import type { Knex } from "knex";
import { careEpisodes } from "../src/records/careEpisodes";
import { recordsByChild } from "./recordsByChild";

/** The care episodes of each child, the first to start first. */
export const careEpisodesByChild = (knex: Knex, authority: string) =>
  recordsByChild(knex, authority, careEpisodes);
