import { GraphQLError, GraphQLScalarType } from "graphql";
import { isIsoDate } from "../../src/lib/dates";

const MOMENT =
  /^((?:19|20|21)\d\d-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** A moment as ISO text, in and out, to the microsecond as PostgreSQL keeps it: a Date would lose the last three digits. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description: "A moment with its offset from UTC, to the microsecond: 2026-03-31T09:30:00Z.",
  parseValue: read,
  serialize: read,
});

function read(value: unknown): string {
  const parts = typeof value === "string" ? MOMENT.exec(value) : null;
  if (parts && isIsoDate(parts[1]!)) return parts[0];
  throw new GraphQLError("DateTime: this is not a moment. Write one like 2026-03-31T09:30:00Z.");
}

export const isMoment = (value: unknown): value is string => typeof value === "string" && MOMENT.test(value);
