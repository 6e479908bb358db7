import { Kind } from "graphql";
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { HubError } from "../../src/lib/hubError";
import { requestError } from "../errors/requestError";
import { costOf } from "./costOf";
import { LIMITS } from "./limits";

/** An operation of a document that has been validated, with the variables sent. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Refuses an operation that asks too much: throws an error with the code QUERY_TOO_DEEP, QUERY_TOO_MANY_ALIASES or
 * QUERY_TOO_COSTLY, and HTTP status 400.
 */
export function checkCost({ schema, document, operation, variables }: Operation): void {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const root = schema.getRootType(operation.operation)?.name ?? "Query";
  const defaults = new Map(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, defaultValue] as const] : [],
    ),
  );
  const request = { schema, fragments, variables, defaults, known: new Map() };
  const { depth, aliases, cost } = costOf(request, root, operation.selectionSet);
  if (depth > LIMITS.depth) throw tooMuch("QUERY_TOO_DEEP", "levels of fields", depth, LIMITS.depth);
  if (aliases > LIMITS.aliases) throw tooMuch("QUERY_TOO_MANY_ALIASES", "aliases", aliases, LIMITS.aliases);
  if (cost > LIMITS.cost)
    throw tooMuch("QUERY_TOO_COSTLY", "objects, as the hub counts them", cost, LIMITS.cost);
}

function tooMuch(code: string, what: string, asked: number, most: number) {
  const sentence = `Query: it asks for ${asked} ${what}, and at most ${most} may be asked. Ask in smaller parts.`;
  return requestError(new HubError(code, sentence));
}
