import type { Answered } from "../queries.test";
import { areas, numberOf, signals } from "./shapes";
import type { Area, Figure, List } from "./shapes";

interface Exceptions {
  readonly everybody: {
    readonly overlaps: readonly Area[];
    readonly signals: readonly { readonly signals: number; readonly cell: Figure }[];
  };
  readonly exceptions: { readonly list: List };
}

/** How many show each worry and how many of them; of each child listed the number of worries, and days since the visit. */
export const answer = ({ everybody, exceptions }: Exceptions): Answered[] => [
  ...areas("looked after", everybody.overlaps),
  ...signals(everybody.signals),
  ...exceptions.list.edges.map(({ node }) => ({
    key: `child ${node.child.id}`,
    numerator: node.flags.length,
    denominator: numberOf(node, "DAYS_SINCE_VISIT"),
  })),
];
