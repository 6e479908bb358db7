import type { Answered } from "../queries.test";
import { areas, figure, numberOf, signals, wordOf } from "./shapes";
import type { Area, Figure, List } from "./shapes";

interface Ready {
  readonly year: {
    readonly overlaps: readonly Area[];
    readonly ready: { readonly total: Figure };
    readonly signals: readonly { readonly signals: number; readonly cell: Figure }[];
  };
  readonly withoutSdq: { readonly held: { readonly total: Figure } };
  readonly month: { readonly list: List };
}

/** Which papers the screens had, how many, whether the hub holds the SDQ they lacked, and the month's children. */
export const answer = ({ year, withoutSdq, month }: Ready): Answered[] => [
  ...areas("due", year.overlaps),
  figure("all papers", year.ready.total),
  ...signals(year.signals),
  figure("SDQ held and not at the screen", withoutSdq.held.total),
  ...month.list.edges.map(({ node }) => ({
    key: ["child", node.child.id, wordOf(node, "SCREENED_IN_SIX_WEEKS"), ...node.flags].join(", "),
    numerator: numberOf(node, "SCREEN_DOCUMENTS_PRESENT"),
    denominator: null,
  })),
];
