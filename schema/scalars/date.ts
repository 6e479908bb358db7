import { GraphQLError, GraphQLScalarType } from "graphql";
import { isIsoDate } from "../../src/lib/dates";

/** The years a date may lie in: those of people who can be in the records. */
const YEARS = /^(19|20|21)\d\d-/;

/** A calendar date as ISO text, in and out. Messages never hold the value. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar date that exists, from 1900 to 2199, written YYYY-MM-DD. It has no time zone.",
  parseValue: read,
  serialize: read,
});

function read(value: unknown): string {
  if (typeof value === "string" && isIsoDate(value) && YEARS.test(value)) return value;
  throw new GraphQLError("Date: this is not a date that exists. Write one from 1900 to 2199 as YYYY-MM-DD.");
}
