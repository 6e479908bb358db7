import type { IsoDate } from "../../lib/dates";
import type { Filter } from "../condition";
import type { Fact } from "../fact";
import { distinct } from "../needs";
import { periodOf } from "../period";
import type { PeriodKind } from "../period";
import type { Population } from "../population";
import { ofChildren } from "../populations";
import { markOfLooked, partOf } from "./happened";
import { needsOfFilter } from "./mark";
import type { Stretch } from "./span";

/** On which date children are in a population (null: on the day the fact is told of), and over which period that ends with it. */
export interface Membership {
  readonly on: IsoDate | null;
  /** Of what happens: the period; absent: the 12 months to the day. */
  readonly period?: PeriodKind | undefined;
}

/** Whether a child is in a population and meets a filter, as a fact of anybody on any day. */
export function memberOf(population: Population, membership: Membership, where: Filter | null): Fact {
  const looked = { population, where, stretch: stretchOf(population, membership) };
  const name = `member_${markOfLooked(looked)}`;
  const part = partOf(name, looked, (found) => `SELECT DISTINCT b.as_at, b.child\n${found}`);
  return {
    ...{ code: name, kind: "yesNo", populations: ofChildren, from: part },
    title: `One of: ${population.title}`,
    plain: population.plain,
    sql: `(${name}.child IS NOT NULL)`,
    needs: distinct([...population.needs, ...needsOfFilter(where)]),
  };
}

function stretchOf({ isStock }: Population, { on, period = "ROLLING_12_MONTHS" }: Membership): Stretch {
  if (on !== null) return periodOf(isStock ? "DATE" : period, on);
  return { last: isStock ? { number: 1, unit: "days" } : { number: 12, unit: "months" } };
}
