import type { Knex } from "knex";
import { personalEducationPlans } from "../src/records/personalEducationPlans";
import { recordsByChild } from "./recordsByChild";

/** The personal education plans of each child, the first due first. */
export const personalEducationPlansByChild = (knex: Knex, authority: string) =>
  recordsByChild(knex, authority, personalEducationPlans);
