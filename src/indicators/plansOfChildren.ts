import type { Knex } from "knex";
import type { RequiredSpell, ToldPlan } from "../duties/standing";
import type { IsoDate } from "../lib/dates";
import { askRows } from "./ask";
import { askedFor } from "./askedFor";
import { inOrder, withClause } from "./cte";
import type { Cte } from "./cte";
import { cte } from "./cte";
import { links } from "./parts/known";
import { people } from "./parts/people";
import { kindsOfPlan } from "./childPlans";
import type { KindOfPlan } from "./childPlans/kindOfPlan";
import { TOLD } from "./childPlans/told";

/** One plan of a child as the records tell it. Child-level. */
export interface PlanOfChild extends ToldPlan {
  /** Code of its kind. */
  readonly code: string;
  readonly quality: string | null;
  readonly gradedBy: string | null;
  readonly gradedOn: IsoDate | null;
  readonly childTookPart: boolean | null;
  readonly participation: string | null;
  readonly sharedWith: string | null;
  readonly hasSmartTargets: boolean | null;
  readonly assessedOn: IsoDate | null;
  readonly team: string | null;
}

/** A spell in which a kind of plan was required of a child. */
export interface SpellOfChild extends RequiredSpell {
  readonly code: string;
}

/** Everything known of the plans of one child. Child-level. */
export interface PlansOfChild {
  readonly child: string;
  readonly bornOn: IsoDate | null;
  /** The first begun first. */
  readonly plans: readonly PlanOfChild[];
  /** The first that holds first. */
  readonly required: readonly SpellOfChild[];
}

/** The plans of some children and when they were required, as known now: a row for each child of whom anything is known. */
export async function plansOfChildren(
  knex: Knex,
  authority: string,
  children: readonly string[],
): Promise<PlansOfChild[]> {
  const values = { ...askedFor(authority, [], null), children: [...children] };
  return askRows<PlansOfChild>(knex, SQL, values);
}

/** The links of the children asked for alone, so that nothing is read of anybody else. */
const theirLinks = cte(links.name, [], `${links.sql} AND l.child = ANY (CAST(:children AS uuid[]))`);

const spelt = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const toldColumns = Object.keys(TOLD).map((name) => {
  const told = name === "reviews" ? "coalesce(t.reviews, '{}')" : `t.${name}`;
  return `'${spelt(name)}', ${told}`;
});

const toldSql = ({ duty, told }: KindOfPlan) => `
SELECT t.child, t.started_on AS on_day, jsonb_build_object('code', '${duty.code}', ${toldColumns.join(", ")}) AS plan
FROM ${told.name} t`;

const requiredSql = ({ duty, required }: KindOfPlan) => `
SELECT s.child, s.from_on AS on_day,
  jsonb_build_object('code', '${duty.code}', 'since', s.since, 'from', s.from_on, 'until', s.until) AS spell
FROM ${required!.name} s`;

const parts: Cte[] = [
  people,
  ...kindsOfPlan.flatMap(({ told, required }) => (required ? [told, required] : [told])),
];
const ofThem = inOrder(parts).map((part) => (part === links ? theirLinks : part));

const SQL = `${withClause(ofThem, { only: true })},
plans AS (
  SELECT child, jsonb_agg(plan ORDER BY on_day, plan->>'code', plan->>'completedOn') AS plans
  FROM (${kindsOfPlan.map(toldSql).join("\nUNION ALL")}) told
  GROUP BY child
),
spells AS (
  SELECT child, jsonb_agg(spell ORDER BY on_day, spell->>'code', spell->>'since') AS spells
  FROM (${kindsOfPlan
    .filter(({ required }) => required)
    .map(requiredSql)
    .join("\nUNION ALL")}) required
  GROUP BY child
)
SELECT c.child, to_char(k.born_on, 'YYYY-MM-DD') AS "bornOn",
  coalesce(p.plans, '[]') AS plans, coalesce(s.spells, '[]') AS required
FROM (SELECT child FROM plans UNION SELECT child FROM spells) c
LEFT JOIN plans p ON p.child = c.child
LEFT JOIN spells s ON s.child = c.child
LEFT JOIN people k ON k.child = c.child
ORDER BY c.child`;
