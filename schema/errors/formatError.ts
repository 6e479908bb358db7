import { GraphQLError } from "graphql";
import type { GraphQLFormattedError } from "graphql";
import { toHubError } from "../../src/db/explain";
import { HubError } from "../../src/lib/hubError";
import { withoutValues } from "./withoutValues";

/** Codes under which GraphQL itself refuses a request; their messages speak of the query alone. */
const OF_THE_REQUEST = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);
const UNFORESEEN = new Set(["UNEXPECTED", "DATABASE_REFUSED_STATEMENT"]);
const INTERNAL = "The hub met something it did not foresee. Try again, and report it if it stays.";
const FRAMES = 4;

/** Where a line about an error that nobody foresaw is written. */
export type Log = (line: string) => void;

/**
 * Turns every error of a request into one with a code and without values: a HubError keeps its sentence, GraphQL's
 * own lose the values that were sent, and any other becomes INTERNAL and a line in the log.
 */
export function errorFormatter(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const [code, message] = said(formatted, cause, log);
    return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
  };
}

function said(formatted: GraphQLFormattedError, cause: unknown, log: Log): [code: string, message: string] {
  const code = String(formatted.extensions?.code);
  if (OF_THE_REQUEST.has(code))
    return [code, withoutValues(formatted.message, (cause as Error | undefined)?.message)];
  const known = cause instanceof HubError ? cause : toHubError(cause, "Database");
  if (!UNFORESEEN.has(known.code)) return [known.code, known.message];
  log(traceOf(cause));
  return ["INTERNAL", INTERNAL];
}

/** What an error may leave in a log: its kind, its SQLSTATE and where it was thrown; never its message. */
function traceOf(cause: unknown): string {
  const { name = typeof cause, code, stack } = (cause ?? {}) as Record<string, string | undefined>;
  const frames = String(stack)
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim());
  return ["INTERNAL", name, code, ...frames].filter(Boolean).join(" | ");
}
