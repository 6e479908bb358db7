import type { Answered } from "../queries.test";
import { figure, groups, numberOf, wordOf } from "./shapes";
import type { Figure, Grouped, List } from "./shapes";

interface Concern {
  readonly concern: {
    readonly withoutReferral: { readonly total: Figure };
    readonly byReferral: { readonly cells: readonly Grouped[] };
    readonly waiting: { readonly total: Figure };
  };
  readonly unreferred: { readonly overThreeMonths: { readonly total: Figure }; readonly list: List };
}

/** Children of concern without a referral, what the others' referrals have come to, and how long they wait. */
export const answer = ({ concern, unreferred }: Concern): Answered[] => [
  figure("without a referral", concern.withoutReferral.total),
  ...groups("referral", concern.byReferral.cells),
  figure("days on a waiting list together", concern.waiting.total),
  figure("without a referral for over three months", unreferred.overThreeMonths.total),
  ...unreferred.list.edges.map(({ node }) => ({
    key: ["child", node.child.id, wordOf(node, "SDQ_COMPLETED_ON"), ...node.flags].join(", "),
    numerator: numberOf(node, "SDQ_SCORE"),
    denominator: numberOf(node, "DAYS_SINCE_SDQ"),
  })),
];
