import { GraphQLError } from "graphql";
import type { HubError } from "../../src/lib/hubError";

/** A refusal of the request itself, answered with HTTP 400 before anything is run. */
export function requestError(error: HubError): GraphQLError {
  const extensions = { code: error.code, http: { status: 400 } };
  return new GraphQLError(error.message, { originalError: error, extensions });
}
