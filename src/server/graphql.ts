import { ApolloServer, HeaderMap } from "@apollo/server";
import type { ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { IncomingMessage, ServerResponse } from "node:http";
import { buildSchema } from "../../schema/buildSchema";
import type { Context } from "../../schema/context";
import { errorFormatter } from "../../schema/errors/formatError";
import type { Log } from "../../schema/errors/formatError";
import { checkCost } from "../../schema/limits/checkCost";
import { LIMITS } from "../../schema/limits/limits";
import { answer } from "./answer";
import { readBody } from "./readBody";

/** Apollo's own log lines can hold messages of errors, and so values. What matters comes through `log`. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

const costLimit: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (operation) checkCost({ schema, document, operation, variables: request.variables ?? {} });
        return Promise.resolve();
      },
    }),
};

/** Apollo as the hub runs it. Introspection is open, because nobody without a token gets as far. */
export function apolloServer(log: Log): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildSchema(),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: "production",
    parseOptions: { maxTokens: LIMITS.tokens },
    maxRecursiveSelections: LIMITS.selections,
    formatError: errorFormatter(log),
    logger: SILENT,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costLimit,
    ],
  });
}

/** Answers one GraphQL request for a viewer who has been let in. */
export async function serveGraphql(
  apollo: ApolloServer<Context>,
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  const body = await readBody(request, LIMITS.bytes);
  const result = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? "GET",
      headers: headersOf(request),
      search: new URL(request.url ?? "/", "http://hub").search,
      body,
    },
    context: () => Promise.resolve(context),
  });
  // The schema defers nothing, so an answer always comes whole.
  const text = result.body.kind === "complete" ? result.body.string : "";
  answer(response, result.status ?? 200, text, Object.fromEntries(result.headers));
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  return headers;
}
