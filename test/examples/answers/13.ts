import type { Answered } from "../queries.test";
import { figure, signals } from "./shapes";
import type { Figure, List } from "./shapes";

interface Share {
  readonly total: Figure;
}

interface AtRisk {
  readonly cohort: {
    readonly sdq: Share;
    readonly excluded: Share;
    readonly missing: Share;
    readonly workers: Share;
    readonly placements: Share;
    readonly signals: readonly { readonly signals: number; readonly cell: Figure }[];
    readonly list: List;
  };
}

/** Those who show each signal, and so many; the children of three and more, of whom those with most must come first. */
export function answer({ cohort }: AtRisk): Answered[] {
  const shown = cohort.list.edges.map(({ node }) => ({ id: node.child.id, signals: node.flags.length }));
  const numbers = shown.map((one) => one.signals);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  return [
    figure("SDQ", cohort.sdq.total),
    figure("EXCLUDED", cohort.excluded.total),
    figure("MISSING", cohort.missing.total),
    figure("SOCIAL_WORKERS", cohort.workers.total),
    figure("PLACEMENTS", cohort.placements.total),
    ...signals(cohort.signals),
    ...shown
      .filter((one) => one.signals >= 3)
      .map((one) => ({ key: `child ${one.id}`, numerator: one.signals, denominator: null })),
  ];
}
