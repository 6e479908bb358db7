import type { Knex } from "knex";
import type { Standing } from "../../../src/duties/standing";
import { kindsOfPlan } from "../../../src/indicators/childPlans";
import { listOf } from "../../../src/indicators/cohortList";
import { standingFact } from "../../../src/indicators/facts/childPlans";
import type { IsoDate } from "../../../src/lib/dates";
import { populationOf } from "../asked/filters";
import { receiveEverything, storeHistories } from "../plain/store";
import type { Theme } from "../plain/theme";
import type { Life } from "./life";
import { life } from "./life.arbitrary";
import { recordsOf } from "./records";

const theme: Theme<Life> = {
  ...{ name: "plans", history: life, records: recordsOf },
  ...{ counts: {}, breakdowns: [], groupOf: () => ({}) },
};

/** Writes lives under an authority of their own, all sources received. */
export async function storeLives(knex: Knex, authority: string, lives: readonly Life[]): Promise<void> {
  await receiveEverything(knex, authority);
  await storeHistories(knex, authority, theme, lives);
  await knex.raw("ANALYZE");
}

/** How the hub says that each child stands with each kind, in the order of the kinds, by the place of the life. */
export async function standingsByHub(
  knex: Knex,
  authority: string,
  asAt: IsoDate,
): Promise<Map<number, readonly Standing[]>> {
  const cohort = { authority, population: populationOf("known_to_social_care"), asAt, knownAt: null };
  const listing = { facts: kindsOfPlan.map(standingFact), flags: [], orderBy: null, isDescending: false };
  const links = await knex<Record<"authority" | "child" | "subject", string>>("identity_links")
    .where({ authority })
    .where("subject", "like", "L:%");
  const rows = await listOf(
    knex,
    { ...cohort, period: "DATE", filter: { all: [] } },
    { ...listing, offset: 0, first: links.length },
  );
  const places = new Map(links.map(({ child, subject }) => [child, Number(subject.slice("L:plans".length))]));
  return new Map(rows.map(({ child, values }) => [places.get(child)!, values as Standing[]]));
}
