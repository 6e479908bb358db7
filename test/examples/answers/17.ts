import type { Answered } from "../queries.test";
import { figure, groups, numberOf } from "./shapes";
import type { Figure, Grouped, List } from "./shapes";

const ASKED = ["visited", "seenAlone", "healthAssessed", "dentalCheck", "onRoll"] as const;

interface Table {
  readonly cells: readonly Grouped[];
}

type Shares = Readonly<Record<(typeof ASKED)[number], Table>>;

interface Distant {
  readonly cohort: Shares & { readonly count: Table & { readonly total: Figure }; readonly list: List };
}

/** Children placed at distance by host authority, what was done for them, and each one's days since last seen alone. */
export const answer = ({ cohort }: Distant): Answered[] => [
  figure("children", cohort.count.total),
  ...groups("children", cohort.count.cells),
  ...ASKED.flatMap((asked) => groups(asked, cohort[asked].cells)),
  ...cohort.list.edges.map(({ node }) => ({
    key: `child ${node.child.id}`,
    numerator: numberOf(node, "DAYS_SINCE_SEEN_ALONE"),
    denominator: null,
  })),
];
