import type { Answered } from "../queries.test";
import { figure } from "./shapes";
import type { Figure } from "./shapes";

interface Action {
  readonly id: string;
  readonly status: { readonly normal: string } | null;
  readonly movement: { readonly move: string };
  readonly isOverdue: boolean;
  readonly indicators: readonly {
    readonly code: string;
    readonly measure: { readonly total: Figure } | null;
    readonly targets: readonly unknown[];
  }[];
}

interface Recommendation {
  readonly number: string;
  readonly actions: readonly Action[];
}

interface Owner {
  readonly role: string;
  readonly actions: number;
  readonly overdue: number;
}

/** Indicators whose figures are checked here; of the others the check queries of the catalogue speak. */
const CHECKED = ["cla_iha_on_time_pct", "cla_residential_pct", "missing_repeat_children_count"];

interface Data {
  readonly recommendations: { readonly edges: readonly { readonly node: Recommendation }[] };
  readonly planOwners: readonly Owner[];
}

/** Each recommendation with its actions and how many are overdue; how all actions stand and went; owners; figures. */
export function answer({ recommendations, planOwners }: Data): Answered[] {
  const nodes = recommendations.edges.map(({ node }) => node);
  const actions = [
    ...new Map(nodes.flatMap((node) => node.actions.map((one) => [one.id, one] as const))).values(),
  ];
  const indicators = new Map(
    actions.flatMap((action) => action.indicators.map((one) => [one.code, one] as const)),
  );
  return [
    ...nodes.map(({ number, actions: all }) => share(`recommendation ${number}`, late(all), all.length)),
    ...counted(
      "status",
      actions.map(({ status }) => status?.normal ?? "NOT_TOLD"),
    ),
    ...counted(
      "moved",
      actions.map(({ movement }) => movement.move),
    ),
    ...planOwners.map(({ role, overdue, actions: all }) => share(`owner ${role}`, overdue, all)),
    ...[...indicators.values()]
      .filter(({ code }) => CHECKED.includes(code))
      .map(({ code, measure }) => figure(`indicator ${code}`, measure!.total)),
    share(
      "measured by indicators with targets",
      [...indicators.values()].filter(hasTargets).length,
      indicators.size,
    ),
  ];
}

const share = (key: string, numerator: number, denominator: number): Answered => ({
  key,
  numerator,
  denominator,
});
const late = (actions: readonly Action[]) => actions.filter(({ isOverdue }) => isOverdue).length;
const hasTargets = ({ targets }: Action["indicators"][number]) => targets.length > 0;

function counted(name: string, values: readonly string[]): Answered[] {
  const names = [...new Set(values)];
  return names.map((value) =>
    share(`${name} ${value}`, values.filter((one) => one === value).length, values.length),
  );
}
