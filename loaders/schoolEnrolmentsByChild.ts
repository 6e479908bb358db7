import type { Knex } from "knex";
import { schoolEnrolments } from "../src/records/schoolEnrolments";
import { recordsByChild } from "./recordsByChild";

/** The school enrolments of each child, by school and first day. */
export const schoolEnrolmentsByChild = (knex: Knex, authority: string) =>
  recordsByChild(knex, authority, schoolEnrolments);
