import type { Answered } from "../queries.test";
import { figure, groups, numberOf, wordOf } from "./shapes";
import type { Figure, Grouped, List } from "./shapes";

interface Table {
  readonly cells: readonly Grouped[];
}

interface Funnel {
  readonly lookedAfter: { readonly funnel: readonly { readonly name: string; readonly cell: Figure }[] };
  readonly scored: {
    readonly band: Table;
    readonly inHealthAssessment: Table;
    readonly formallyReviewed: { readonly total: Figure };
    readonly careReviewSince: { readonly total: Figure };
  };
  readonly notUsed: { readonly list: List };
}

/** The funnel, what became of the scores, and the children whose score of concern no health assessment used. */
export const answer = ({ lookedAfter, scored, notUsed }: Funnel): Answered[] => [
  ...lookedAfter.funnel.map(({ name, cell }) => figure(`step: ${name}`, cell)),
  ...groups("band", scored.band.cells),
  ...groups("health assessment", scored.inHealthAssessment.cells),
  figure("formally reviewed", scored.formallyReviewed.total),
  figure("care review since", scored.careReviewSince.total),
  ...notUsed.list.edges.map(({ node }) => ({
    key: ["child", node.child.id]
      .concat(
        ["SDQ_COMPLETED_ON", "SDQ_REVIEW_DUE_ON", "SDQ_IN_HEALTH_ASSESSMENT"].map((fact) =>
          wordOf(node, fact),
        ),
      )
      .concat(["SDQ_FORMALLY_REVIEWED", "CARE_REVIEW_SINCE_SDQ"].map((fact) => wordOf(node, fact)))
      .join(", "),
    numerator: numberOf(node, "SDQ_SCORE"),
    denominator: null,
  })),
];
