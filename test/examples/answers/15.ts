import type { Answered } from "../queries.test";
import { areas, figure } from "./shapes";
import type { Area, Figure } from "./shapes";

interface Interviews {
  readonly returns: {
    readonly funnel: readonly { readonly name: string; readonly cell: Figure }[];
    readonly overlaps: readonly Area[];
  };
  readonly children: { readonly share: { readonly total: Figure } };
}

/** Interviews step by step, missing again with and without one in time, and children missing more than once. */
export const answer = ({ returns, children }: Interviews): Answered[] => [
  ...returns.funnel.map(({ name, cell }) => figure(`step ${name}`, cell)),
  ...areas("returned", returns.overlaps),
  figure("children more than once", children.share.total),
];
