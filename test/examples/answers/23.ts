import type { Answered } from "../queries.test";
import { figure } from "./shapes";
import type { Figure } from "./shapes";

interface Homeless {
  readonly cohort: {
    readonly funnel: readonly { readonly name: string; readonly cell: Figure }[];
    readonly engagedNow: { readonly total: Figure };
  };
}

/** The steps of the funnel, and who is engaged whatever was done before. */
export const answer = ({ cohort: { funnel, engagedNow } }: Homeless): Answered[] => [
  ...funnel.map(({ name, cell }) => figure(`step, ${name}`, cell)),
  figure("engaged now", engagedNow.total),
];
