import type { Knex } from "knex";
import { healthAssessments } from "../src/records/healthAssessments";
import { recordsByChild } from "./recordsByChild";

/** The health assessments of each child: initial ones, then reviews, the first due first. */
export const healthAssessmentsByChild = (knex: Knex, authority: string) =>
  recordsByChild(knex, authority, healthAssessments);
