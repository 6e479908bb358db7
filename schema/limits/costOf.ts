import { getNamedType, isCompositeType, isObjectType, Kind, valueFromASTUntyped } from "graphql";
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLSchema,
  SelectionSetNode,
  ValueNode,
} from "graphql";
import { MOST_ON_A_PAGE, USUAL_ON_A_PAGE } from "../relay/page.args";

/** What a selection of fields asks for. */
export interface Cost {
  /** Objects it may give back, with a figure counted as many. */
  readonly cost: number;
  readonly depth: number;
  readonly aliases: number;
}

/** What the fields of an operation are looked up in. */
export interface Request {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What variables are where none is sent. */
  readonly defaults: ReadonlyMap<string, ValueNode>;
  /** What fragments were found to cost: each is looked at once, however often and deeply they use one another. */
  readonly known: Map<string, Cost>;
}

const NOTHING: Cost = { cost: 0, depth: 0, aliases: 0 };

/** Fields that make the database count: each as dear as this many objects. A field of one type alone is named with it. */
const COUNTED: Readonly<Record<string, number>> = {
  ...{ count: 100, share: 100, overlaps: 300, funnel: 100, signals: 100, between: 300, list: 100 },
  ...{ measure: 100, size: 100, series: 1_500, identities: 20, missingFrom: 100 },
  ...{ planStandings: 5, planTimeline: 10, "PlanIndicator.standings": 200, compared: 20 },
  ...{ unmatched: 300, unmatchedSeries: 7_200 },
  ...{
    acceptMatch: 100,
    rejectMatch: 100,
    neverMatch: 100,
    mergeChildren: 100,
    splitIdentifier: 100,
    undoDecision: 100,
  },
  ...{ explain: 100, past: 100, target: 100, comparators: 20, changes: 3_000 },
};

/**
 * What a selection on type `typeName` costs: every object field 1 and what stands in it; what stands in a connection
 * as often as its page is long. The document must be valid, so that no fragment holds itself.
 */
export function costOf(request: Request, typeName: string, selections: SelectionSetNode | undefined): Cost {
  if (!selections) return NOTHING;
  const costs = selections.selections.map((selection): Cost => {
    if (selection.kind === Kind.FIELD) return fieldCost(request, typeName, selection);
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return costOf(request, selection.typeCondition?.name.value ?? typeName, selection.selectionSet);
    return fragmentCost(request, selection.name.value);
  });
  return costs.reduce(together, NOTHING);
}

function fragmentCost(request: Request, name: string): Cost {
  const known = request.known.get(name);
  if (known) return known;
  const fragment = request.fragments.get(name);
  const cost = fragment ? costOf(request, fragment.typeCondition.name.value, fragment.selectionSet) : NOTHING;
  request.known.set(name, cost);
  return cost;
}

function together(a: Cost, b: Cost): Cost {
  return { cost: a.cost + b.cost, depth: Math.max(a.depth, b.depth), aliases: a.aliases + b.aliases };
}

function fieldCost(request: Request, typeName: string, node: FieldNode): Cost {
  const type = request.schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
  // __schema, __type and __typename: the size of the answer is that of the schema.
  if (!field) return NOTHING;
  const aliases = node.alias ? 1 : 0;
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return { cost: 0, depth: 1, aliases };
  const inside = costOf(request, named.name, node.selectionSet);
  const counted =
    countedCost(request, node) ?? COUNTED[`${typeName}.${field.name}`] ?? COUNTED[field.name] ?? 1;
  const cost = counted + inside.cost * timesOf(request, field, node);
  return { cost, depth: inside.depth + 1, aliases: inside.aliases + aliases };
}

/** Fields whose cost rests on their arguments; null: others. */
function countedCost(request: Request, node: FieldNode): number | null {
  if (node.name.value === "series") return seriesCost(request, node);
  if (node.name.value === "childPlans") return childPlansCost(request, node);
  return null;
}

const A_KIND_OF_PLAN = 25;
const KINDS_OF_PLAN = 24;

/** How the children of a cohort stand with their plans: so much for each kind, and all kinds where none is named. */
function childPlansCost(request: Request, node: FieldNode): number {
  const types = argumentOf(request, node, "types");
  return A_KIND_OF_PLAN * (Array.isArray(types) ? types.length : KINDS_OF_PLAN);
}

const A_DATE = 12;

/** A series is as dear as a figure, and a little more for each of its dates where these are named. */
function seriesCost(request: Request, node: FieldNode): number {
  const dates = argumentOf(request, node, "dates");
  return Array.isArray(dates) ? COUNTED["measure"]! + A_DATE * dates.length : COUNTED["series"]!;
}

/** An argument as it was written or sent, or as its variable is where nothing is sent; undefined: not given. */
function argumentOf({ variables, defaults }: Request, node: FieldNode, called: string): unknown {
  const given = node.arguments?.find(({ name }) => name.value === called)?.value;
  if (given?.kind !== Kind.VARIABLE) return given && valueFromASTUntyped(given);
  const name = given.name.value;
  const otherwise = defaults.get(name);
  return variables[name] ?? (otherwise && valueFromASTUntyped(otherwise));
}

/** How often what stands in a field can come back: the length of a page; other lists are short. */
function timesOf(request: Request, field: GraphQLField<unknown, unknown>, node: FieldNode): number {
  if (!field.args.some(({ name }) => name === "first")) return 1;
  if (!node.arguments?.some(({ name }) => name.value === "first")) return USUAL_ON_A_PAGE;
  const value = argumentOf(request, node, "first");
  return typeof value === "number" ? within(value) : MOST_ON_A_PAGE;
}

const within = (first: number): number => Math.min(Math.max(first, 1), MOST_ON_A_PAGE);
