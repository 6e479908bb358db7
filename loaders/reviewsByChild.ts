import type { Knex } from "knex";
import { reviews } from "../src/records/reviews";
import { recordsByChild } from "./recordsByChild";

/** The reviews of each child, the first held first. */
export const reviewsByChild = (knex: Knex, authority: string) => recordsByChild(knex, authority, reviews);
