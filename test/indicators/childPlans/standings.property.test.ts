import fc from "fast-check";
import { childPlanDuties } from "../../../src/duties";
import { standingOn, STANDINGS } from "../../../src/duties/standing";
import type { Standing } from "../../../src/duties/standing";
import { kindsOfPlan } from "../../../src/indicators/childPlans";
import type { IsoDate } from "../../../src/lib/dates";
import { specDatabase } from "../spec/specDatabase";
import { standingsByHub, storeLives } from "./byHub";
import { DAYS } from "./days.arbitrary";
import type { Life } from "./life";
import { life } from "./life.arbitrary";
import { SINCE } from "./plainly/required";
import { TOLD } from "./plainly/told";

const LIVES = 1500;
const ROUNDS = Number(process.env["PROPERTY_ROUNDS"] ?? 1);
const seed = Number(process.env["PROPERTY_SEED"] ?? 903);

/** How a child stands, from the rows alone: whether one is required by the duty's plain sentence, and the plans told of. */
function standingOf(code: string, of: Life, asAt: IsoDate): Standing {
  const duty = childPlanDuties.find((one) => one.code === code)!;
  const since = SINCE[code]?.(of, asAt) ?? null;
  const required = since === null ? [] : [{ since, from: since, until: null }];
  return standingOn(duty, required, TOLD[code]!(of), of.person?.bornOn ?? null, asAt).standing;
}

/** What is written of a life, tables without rows left out. */
const inShort = (of: Life) =>
  JSON.stringify(Object.fromEntries(Object.entries(of).filter(([, rows]) => (rows as [])?.length !== 0)));

const knex = specDatabase();
const met = new Map<string, number>();

async function compare(authority: string, lives: readonly Life[], asAt: IsoDate): Promise<void> {
  const byHub = await standingsByHub(knex(), authority, asAt);
  expect(byHub.size).toBeGreaterThan(0.9 * lives.length);
  const different = [...byHub].flatMap(([place, standings]) =>
    kindsOfPlan.flatMap(({ duty: { code } }, index) => {
      const plainly = standingOf(code, lives[place]!, asAt);
      met.set(`${code} ${plainly}`, (met.get(`${code} ${plainly}`) ?? 0) + 1);
      return standings[index] === plainly ? [] : [{ place, code, hub: standings[index]!, plainly }];
    }),
  );
  const first = different.sort(
    (a, b) => inShort(lives[a.place]!).length - inShort(lives[b.place]!).length,
  )[0];
  if (first)
    throw new Error(
      `${different.length} differ on ${asAt} (seed ${seed}; ${[...new Set(different.map(({ code }) => code))].join(", ")}). ` +
        `${first.code}: the hub says ${first.hub}, plainly it is ${first.plainly}, of ${inShort(lives[first.place]!)}`,
    );
}

const rounds = Array.from({ length: ROUNDS }, (_, round) => round);

test.each(rounds)(
  `every kind of plan stands by the hub as it does by the rows, on every day (seed ${seed}, round %i)`,
  async (round) => {
    const lives = fc.sample(life, { numRuns: LIVES, seed: seed + round });
    const authority = `PLANS${round}`;
    await storeLives(knex(), authority, lives);
    for (const asAt of DAYS) await compare(authority, lives, asAt);
  },
  120_000,
);

/**
 * Standings that cannot be: of a kind that nobody must have only those who hold one, or have one begun, are told of. Of
 * some the record that asks for the plan is itself its beginning, so that it is late and never missing.
 */
const BEGUN_WITH_THE_DUTY = ["EDUCATION_HEALTH_CARE", "PRE_PROCEEDINGS", "HOUSING", "YOUNG_CARER"];
const OVER_WITH_THE_DUTY = ["PRE_PROCEEDINGS", "HOUSING", "YOUNG_CARER"];
const ALWAYS_HAD = ["CHILD_PROTECTION"];

function possible(code: string): readonly Standing[] {
  const all = Object.keys(STANDINGS) as Standing[];
  const duty = childPlanDuties.find((one) => one.code === code)!;
  if (duty.required === null) {
    const others: Standing[] = ["HELD", "NONE", "DUE", "LATE"];
    return others.filter((one) => one !== "LATE" || code !== "EARLY_HELP");
  }
  if (ALWAYS_HAD.includes(code)) return ["CURRENT", "LATE", "NONE"];
  const never = [
    ...(BEGUN_WITH_THE_DUTY.includes(code) ? ["MISSING"] : []),
    ...(OVER_WITH_THE_DUTY.includes(code) ? ["HELD"] : []),
  ];
  return all.filter((one) => !never.includes(one));
}

test("every standing that can be was met, of every kind", () => {
  const wanted = kindsOfPlan.flatMap(({ duty: { code } }) => possible(code).map((one) => `${code} ${one}`));
  expect(wanted.filter((one) => !met.has(one))).toEqual([]);
});
