import type { ToldPlan } from "../../../../src/duties/standing";
import type { IsoDate } from "../../../../src/lib/dates";
import { addDays } from "../../../../src/lib/dates";
import type { Life } from "../life";
import { earliest } from "./spells";

type Told = (life: Life) => ToldPlan[];

interface Row extends Partial<ToldPlan> {
  readonly began: IsoDate | null;
}

const EMPTY = { dueOn: null, completedOn: null, reviews: [], reviewDueOn: null, endedOn: null };

/** The plans that rows tell of: one that has no day on which it began is not one. */
const plans = (rows: readonly Row[]): ToldPlan[] =>
  rows.flatMap(({ began, ...rest }) => (began === null ? [] : [{ ...EMPTY, startedOn: began, ...rest }]));

const ofKinds = (life: Life, ...kinds: string[]): ToldPlan[] =>
  plans(
    life.childPlans
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ from, to, due, completed, reviewed, reviewDue }) => ({
        ...{ began: from, dueOn: due, completedOn: completed, endedOn: to, reviewDueOn: reviewDue },
        reviews: reviewed === null ? [] : [reviewed],
      })),
  );

const kinds =
  (...names: string[]): Told =>
  (life) =>
    ofKinds(life, ...names);

/** Its end is the last day on which a care plan stands. */
const carePlans = ({ carePlans: rows }: Life, isPermanence: boolean): ToldPlan[] =>
  plans(
    rows
      .filter(({ aim }) => !isPermanence || (aim !== null && aim !== "other_plan"))
      .map(({ from, to }) => ({ began: from, completedOn: from, endedOn: to && addDays(to, 1) })),
  );

/** A review that both the return and the case system tell of, be it a week apart, was held once: on the return's day. */
const care: Told = (life) => {
  const isReturned = (held: IsoDate) =>
    life.reviews.some((on) => on >= addDays(held, -7) && on <= addDays(held, 7));
  const days = [
    ...life.reviews,
    ...life.caseReviews.flatMap(({ held }) => (held === null || isReturned(held) ? [] : [held])),
  ];
  const held = [...new Set(days)].sort();
  return [...carePlans(life, false), ...ofKinds(life, "care")].map((plan) => ({ ...plan, reviews: held }));
};

const DONE = ["completed", "waiting"];

const health: Told = (life) => [
  ...plans(
    life.assessments
      .filter(({ outcome }) => outcome === null || DONE.includes(outcome))
      .map(({ due, requested, completed }) => ({
        ...{ began: requested ?? earliest([due, completed]), dueOn: due, completedOn: completed },
      })),
  ),
  ...ofKinds(life, "health"),
];

const conferences: Told = ({ protection, conferences: held }) => {
  const days = held.flatMap(({ kind, held: on }) => (kind === "review" ? (on ?? []) : [])).sort();
  return plans(
    protection
      .filter(({ other }) => other !== "yes")
      .map(({ from, to, reviewed }) => ({
        ...{ began: from, completedOn: from, endedOn: to },
        reviews: [...new Set([...days, ...(reviewed === null ? [] : [reviewed])])].sort(),
      })),
  );
};

/** One of which nothing but its first day is told was made on it. */
const inNeed: Told = (life) =>
  ofKinds(life, "child in need").map((plan) => ({
    ...plan,
    completedOn: plan.completedOn ?? (plan.dueOn === null ? plan.startedOn : null),
  }));

/** By code of duty. */
export const TOLD: Readonly<Record<string, Told>> = {
  CARE: care,
  PLACEMENT: kinds("placement"),
  PLACEMENT_SUPPORT: kinds("placement support"),
  PERMANENCE: (life) => [...carePlans(life, true), ...ofKinds(life, "permanence")],
  PERSONAL_EDUCATION: ({ educationPlans }) =>
    plans(
      educationPlans.map(({ due, held, completed, reviewDue }) => ({
        ...{ began: earliest([due, held, completed]), dueOn: due, completedOn: completed },
        reviewDueOn: reviewDue,
      })),
    ),
  HEALTH: health,
  PATHWAY: kinds("pathway"),
  HEALTH_HISTORY: ({ healthHistories }) =>
    plans(
      healthHistories.map(({ offered, given }) => ({
        began: earliest([offered, given]),
        completedOn: given,
      })),
    ),
  INDEPENDENCE: kinds("independence"),
  CAREERS: (life) => [
    ...ofKinds(life, "careers"),
    ...plans(life.panels.map(({ careers }) => ({ began: careers, completedOn: careers }))),
  ],
  TRANSITION: (life) => [
    ...ofKinds(life, "transition"),
    ...plans(
      life.carers.map(({ transition, to }) => ({ began: transition, completedOn: transition, endedOn: to })),
    ),
  ],
  EDUCATION_HEALTH_CARE: ({ specialNeeds }) =>
    plans(
      specialNeeds.map(({ from, to, issued, reviewDue }) => ({
        ...{ began: from, completedOn: issued, reviewDueOn: reviewDue, endedOn: to },
      })),
    ),
  CHILD_PROTECTION: conferences,
  CHILD_IN_NEED: inNeed,
  EARLY_HELP: ({ earlyHelp }) =>
    plans(earlyHelp.map(({ from, to, completed }) => ({ began: from, completedOn: completed, endedOn: to }))),
  MISSING_PREVENTION: kinds("missing prevention"),
  SAFETY: kinds("safety", "exploitation"),
  RETURN_HOME: kinds("return home"),
  PRE_PROCEEDINGS: ({ proceedings }) =>
    plans(proceedings.map(({ from, to, letter }) => ({ began: from, completedOn: letter, endedOn: to }))),
  HOUSING: ({ homeless }) =>
    plans(homeless.map(({ from, to, assessed }) => ({ began: from, completedOn: assessed, endedOn: to }))),
  YOUNG_CARER: ({ carers }) =>
    plans(
      carers.map(({ from, to, assessed, reviewed }) => ({
        ...{ began: from, completedOn: assessed, endedOn: to },
        reviews: reviewed === null ? [] : [reviewed],
      })),
    ),
  EMERGENCY: (life) => [
    ...plans(
      life.carers
        .filter(({ emergency }) => emergency)
        .map(({ supported, to }) => ({ began: supported, completedOn: supported, endedOn: to })),
    ),
    ...ofKinds(life, "in case of emergency"),
  ],
  CHILD_PERMANENCE_REPORT: kinds("child permanence report"),
  SUPPORT_AFTER_ORDER: kinds("special guardianship support", "adoption support"),
};
