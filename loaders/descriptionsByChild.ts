import type { Knex } from "knex";
import { children } from "../src/records/children";
import { recordsByChild } from "./recordsByChild";

/** How the social care system describes each child: one record, or none. */
export const descriptionsByChild = (knex: Knex, authority: string) =>
  recordsByChild(knex, authority, children);
