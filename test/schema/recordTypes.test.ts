import { getNamedType, isNonNullType, isObjectType } from "graphql";
import { buildSchema } from "../../schema/buildSchema";
import * as records from "../../src/records";
import type { ColumnType, RecordTable } from "../../src/records/recordTable";
import { spelt } from "../../src/records/recordRows";

/** The GraphQL types that serve records as they are, and their tables. */
const SERVED: readonly (readonly [type: string, table: RecordTable])[] = [
  ["CareEpisode", records.careEpisodes],
  ["Review", records.reviews],
  ["MissingEpisode", records.missingEpisodes],
  ["HealthAssessment", records.healthAssessments],
  ["SdqScore", records.sdqScores],
  ["SchoolEnrolment", records.schoolEnrolments],
  ["Attendance", records.schoolAttendance],
  ["PersonalEducationPlan", records.personalEducationPlans],
];

/** What is kept and not served: where a child lives, and dates of birth that only serve to link records. */
const NOT_SERVED = ["homePostcode", "placementPostcode", "bornOn", "sex"];

const SCALARS: Record<ColumnType, string> = {
  text: "String",
  date: "Date",
  integer: "Int",
  numeric: "Float",
  jsonb: "JSON",
  boolean: "Boolean",
};

test.each(SERVED)("%s has the columns of its table, as what they are", (name, table) => {
  const type = buildSchema().getType(name);
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const served = fields.map((field) => [
    field.name,
    getNamedType(field.type).name,
    isNonNullType(field.type),
  ]);
  const columns = Object.entries(table.columns)
    .map(([column, { type }]) => [spelt(column), SCALARS[type], table.key.includes(column)])
    .filter(([column]) => !NOT_SERVED.includes(String(column)));
  expect(served.sort()).toEqual(columns.sort());
});
