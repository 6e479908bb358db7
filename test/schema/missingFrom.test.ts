import { missingFrom } from "../../src/indicators/beside/missingFrom";
import { systemsNeeded } from "../../src/indicators/beside/systemsNeeded";
import { indicators } from "../../src/indicators";
import { recordTables } from "../../src/records";
import { sources } from "../../src/sources";
import { child, episode, fileOf } from "../ingest/world";
import { checkedNhs, openServedWorld } from "./matchesWorld";
import type { ServedWorld } from "./matchesWorld";
import { upn } from "./world";

/** Twenty children looked after, the first seven girls. The school knows 1 to 14, and health 1 to 19 but not 8. */
const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
const day = (number: number) => String(number).padStart(2, "0");

const header = numbers.map((n) =>
  child(String(n), { DOB: `${day(n)}/01/2010`, SEX: n <= 7 ? "2" : "1", UPN: upn(n) }),
);
const roll = numbers.slice(0, 14).map((n) => ({
  ...{ UPN: upn(n), DOB: `2010-01-${day(n)}`, SCHOOL_URN: "100001", ENROLLED_ON: "2018-09-01" },
}));
const scores = numbers
  .filter((n) => n !== 8 && n !== 20)
  .map((n) => ({
    ...{ NHS_NUMBER: checkedNhs(n), CHILD_ID: String(n), DOB: `2010-01-${day(n)}` },
    ...{ SDQ_COMPLETED: "2018-12-01", SDQ_SCORE: "4" },
  }));

let hub: ServedWorld;
let beforeHealth: string;
beforeAll(async () => {
  hub = await openServedWorld();
  const send = async (source: string, rows: Parameters<typeof fileOf>[1]) => {
    const { status, accepted } = await hub.send(fileOf(source, rows), { year: 2019 });
    expect([status, accepted]).toEqual(["merged", rows.length]);
  };
  await send("ssda903_header", header);
  await send(
    "ssda903_episodes",
    numbers.map((n) => episode(String(n), "01/05/2016")),
  );
  await send("virtual_school_roll", roll);
  beforeHealth = await hub.now();
  await send("health_sdq_scores", scores);
});
afterAll(() => hub.close());

interface Cell {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly status: string;
  readonly reason: string | null;
}
interface Missing {
  readonly system: string;
  readonly title: string;
  readonly sources: string[];
  readonly cell: Cell;
}

const FIELDS = "missingFrom { system title sources cell { numerator denominator value status reason } }";

async function asked(query: string, role: "caseworker" | "analyst" = "caseworker"): Promise<Missing[]> {
  const { data, errors } = await hub.ask(role, `{ ${query} }`);
  expect(errors).toEqual([]);
  const { measure, cohort } = data as unknown as {
    measure?: { missingFrom: Missing[] };
    cohort?: { measure: { missingFrom: Missing[] } };
  };
  return (measure ?? cohort!.measure).missingFrom;
}

const measured = (indicator: string, more = "") =>
  `measure(indicator: ${indicator}, asAt: "2019-03-31"${more}) { ${FIELDS} }`;

/** "HEALTH 2/20 10%". */
const inWords = (found: readonly Missing[]) =>
  found.map(({ system, cell }) => `${system} ${cell.numerator}/${cell.denominator} ${cell.value}%`);

test("says how many children each system it needs tells nothing of", async () => {
  const found = await asked(measured("CLA_SDQ_RECORDED_4_16_PCT"));
  expect(inWords(found)).toEqual(["SOCIAL_CARE 0/20 0%", "HEALTH 2/20 10%"]);
  expect(found[1]).toMatchObject({
    title: "Children without a record in the files of health that the figure needs",
    sources: ["HEALTH_SDQ_SCORES"],
  });
  expect(inWords(await asked(measured("CLA_ON_VIRTUAL_ROLL_PCT")))).toEqual([
    "SOCIAL_CARE 0/20 0%",
    "VIRTUAL_SCHOOL 6/20 30%",
  ]);
});

/** Written by hand: children in an episode on the day, of whom no score is filed under any identifier linked to them. */
const BY_HAND = `
SELECT count(*)::int AS children, (count(*) FILTER (WHERE NOT EXISTS (
  SELECT FROM identity_links l JOIN sdq_scores s ON s.authority = l.authority AND s.subject = l.subject AND s.known_to IS NULL
  WHERE l.authority = 'A' AND l.child = e.child AND l.known_to IS NULL)))::int AS missing
FROM (
  SELECT DISTINCT l.child FROM care_episodes r JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = 'A' AND r.known_to IS NULL AND r.started_on <= '2019-03-31' AND (r.ended_on IS NULL OR r.ended_on > '2019-03-31')
) e`;

test("agrees with a query written by hand", async () => {
  const { rows } = await hub.knex.raw<{ rows: { children: number; missing: number }[] }>(BY_HAND);
  const [, health] = await asked(measured("CLA_SDQ_RECORDED_4_16_PCT"));
  expect(health!.cell).toMatchObject({ numerator: rows[0]!.missing, denominator: rows[0]!.children });
});

test("counts those of a cohort", async () => {
  const filter = '{ fact: SEX, oneOf: ["FEMALE"] }';
  const cohort = `cohort(asAt: "2019-03-31", filter: ${filter}) { measure(indicator: CLA_ON_VIRTUAL_ROLL_PCT) { ${FIELDS} } }`;
  expect(inWords(await asked(cohort))).toEqual(["SOCIAL_CARE 0/7 0%", "VIRTUAL_SCHOOL 0/7 0%"]);
  const others = measured("CLA_ON_VIRTUAL_ROLL_PCT", `, cohort: { not: ${filter} }`);
  expect(inWords(await asked(others))[1]).toBe("VIRTUAL_SCHOOL 6/13 46.2%");
});

test("counts children where the figure counts what happened to them, and all it is asked of where it is a mean", async () => {
  const started = `measure(indicator: CLA_PLACEMENT_STARTS_COUNT, asAt: "2016-12-31") { ${FIELDS} }`;
  expect(inWords(await asked(started))).toEqual(["SOCIAL_CARE 0/20 0%"]);
  expect(inWords(await asked(measured("CLA_SDQ_AVERAGE_SCORE")))[1]).toBe("HEALTH 2/20 10%");
});

test("is not available where nothing of a system had come, as known then", async () => {
  const then = await asked(measured("CLA_SDQ_RECORDED_4_16_PCT", `, knownAt: "${beforeHealth}"`));
  expect(inWords(then)[0]).toBe("SOCIAL_CARE 0/20 0%");
  expect(then[1]!.cell).toMatchObject({
    ...{ numerator: null, value: null, status: "NOT_AVAILABLE" },
    reason: "No file of SDQ scores has been received.",
  });
});

test("hides a number of 1 to 5 from an analyst, and that of a cohort the rest of whom would be few", async () => {
  const [social, health] = await asked(measured("CLA_SDQ_RECORDED_4_16_PCT"), "analyst");
  expect(social!.cell).toMatchObject({ numerator: 0, denominator: 20 });
  expect(health!.cell).toMatchObject({ numerator: null, denominator: null, status: "SUPPRESSED" });
  // 6 of 20 may be said, and so may 6 of 13; of 18 with the exception of 2 no.
  const roll = await asked(measured("CLA_ON_VIRTUAL_ROLL_PCT"), "analyst");
  expect(inWords(roll)[1]).toBe("VIRTUAL_SCHOOL 6/20 30%");
  const most = "{ fact: HAS_SDQ, is: true }".replace("HAS_SDQ", "SDQ_RECORDED");
  const rest = await asked(measured("CLA_ON_VIRTUAL_ROLL_PCT", `, cohort: ${most}`), "analyst");
  expect(rest.map(({ cell }) => cell.status)).toEqual(["SUPPRESSED", "SUPPRESSED", "SUPPRESSED"]);
});

test("hides from an analyst among how many a mean is asked for, where the mean leaves few of them out", async () => {
  const { data } = await hub.ask(
    "analyst",
    `{ ${measured("CLA_SDQ_AVERAGE_SCORE").replace(FIELDS, "total { denominator }")} }`,
  );
  expect(data).toEqual({ measure: { total: { denominator: 18 } } });
  // 20 less those 18 would be the two without a score.
  const found = await asked(measured("CLA_SDQ_AVERAGE_SCORE"), "analyst");
  expect(found.map(({ cell }) => cell.status)).toEqual(["SUPPRESSED", "SUPPRESSED"]);
});

test("asks nothing where it is not asked for", async () => {
  const count = async (query: string) => {
    let statements = 0;
    const listen = () => void statements++;
    hub.knex.on("query", listen);
    await hub.ask("caseworker", `{ ${query} }`).finally(() => hub.knex.off("query", listen));
    return statements;
  };
  const without = 'measure(indicator: CLA_ON_VIRTUAL_ROLL_PCT, asAt: "2019-02-28") { threshold }';
  const withIt = without.replace("threshold", `threshold ${FIELDS}`);
  expect(await count(withIt)).toBeGreaterThan(await count(without.replace("02-28", "02-27")));
  expect(await count(withIt)).toBeLessThanOrEqual(2);
});

test("no table about children is fed by two systems, so that a record in one is word of its system", () => {
  const ofChildren = recordTables.filter(({ about }) => about === "child");
  const systems = (name: string) =>
    new Set(sources.filter(({ feeds }) => feeds.name === name).map(({ system }) => system)).size;
  expect(ofChildren.filter(({ name }) => systems(name) > 1).map(({ name }) => name)).toEqual([]);
});

test("every indicator of children can be asked, and one of workers or households misses nobody", async () => {
  const some = indicators.filter(({ population }) => population.isOfChildren);
  const none = indicators.filter(({ population }) => !population.isOfChildren);
  expect(none.length).toBeGreaterThan(10);
  expect(none.flatMap((indicator) => systemsNeeded(indicator, undefined))).toEqual([]);
  for (const indicator of some) {
    const request = { authority: "A", indicator, asAt: "2019-03-31", knownAt: null };
    expect((await missingFrom(hub.knex, request, "exact")).length).toBeGreaterThan(0);
  }
}, 240_000);
