import type { Answered } from "../queries.test";
import { figure, groups, numberOf, wordOf } from "./shapes";
import type { Figure, Grouped, List } from "./shapes";

interface Overdue {
  readonly outside: {
    readonly share: { readonly total: Figure; readonly cells: readonly Grouped[] };
    readonly overdue: { readonly total: Figure };
    readonly askedFor: { readonly total: Figure };
  };
  readonly owed: { readonly overAMonth: { readonly total: Figure }; readonly list: List };
}

/** Children who are owed an assessment, by host, with the days together and one by one. */
export const answer = ({ outside, owed }: Overdue): Answered[] => [
  figure("outside", outside.share.total),
  ...groups("by host", outside.share.cells),
  figure("days overdue together", outside.overdue.total),
  figure("days since they were asked for together", outside.askedFor.total),
  figure("over a month", owed.overAMonth.total),
  ...owed.list.edges.map(({ node }) => ({
    key: [
      "child",
      node.child.id,
      wordOf(node, "HEALTH_ASSESSMENT_HOST_AREA"),
      wordOf(node, "HEALTH_ASSESSMENT_DUE_ON"),
    ]
      .concat(wordOf(node, "HEALTH_ASSESSMENT_ASKED_FOR_ON"), node.flags)
      .join(", "),
    numerator: numberOf(node, "DAYS_HEALTH_ASSESSMENT_OVERDUE"),
    denominator: numberOf(node, "DAYS_SINCE_ASSESSMENT_ASKED_FOR"),
  })),
];
