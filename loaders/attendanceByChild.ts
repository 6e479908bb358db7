import type { Knex } from "knex";
import { schoolAttendance } from "../src/records/schoolAttendance";
import { recordsByChild } from "./recordsByChild";

/** The school attendance of each child, the first stretch first. */
export const attendanceByChild = (knex: Knex, authority: string) =>
  recordsByChild(knex, authority, schoolAttendance);
