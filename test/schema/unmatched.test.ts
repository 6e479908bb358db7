import type { Profile } from "../../src/disclosure/cell";
import { linkedIdentifiers } from "../../src/identity/unmatched";
import { unmatched } from "../../src/identity/unmatched/figures";
import type { UnmatchedBy } from "../../src/identity/unmatched/figures";
import { child, episode, fileOf } from "../ingest/world";
import type { Row } from "../ingest/world";
import { checkedNhs, openServedWorld } from "./matchesWorld";
import type { ServedWorld } from "./matchesWorld";
import { upn } from "./world";

/** Children 1 to 12 of social care; pupils 1 to 12 and four more; patients 1 to 9 and two more. */
const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
const day = (number: number) => String(number).padStart(2, "0");
const bornOn = (number: number) => `2010-01-${day(number)}`;

const header = numbers.map((n) => child(String(n), { DOB: `${day(n)}/01/2010`, UPN: upn(n) }));
const episodes = numbers.map((n) => episode(String(n), "01/05/2018"));
const pupil = (n: number, more: Row = {}): Row => ({
  ...{ UPN: upn(n), DOB: bornOn(n), SCHOOL_URN: "100001", ENROLLED_ON: "2018-09-01" },
  ...more,
});
const patient = (n: number, more: Row = {}): Row => ({
  ...{
    NHS_NUMBER: checkedNhs(n),
    DOB: bornOn(n),
    SDQ_COMPLETED: "2018-12-01",
    SDQ_SCORE: "4",
    CHILD_ID: String(n),
  },
  ...more,
});
// The date of birth of pupil 2 is another one's, and no source says whose the last four are.
const roll = [
  ...numbers.map((n) => pupil(n, n === 2 ? { DOB: "2011-06-30" } : {})),
  ...[21, 22, 23, 24].map((n) => pupil(n, { DOB: `2003-0${n - 20}-02` })),
];
const strangers = [31, 32].map((n) => patient(n, { CHILD_ID: "", DOB: `2004-0${n - 30}-03` }));
const scores = [...numbers.slice(0, 9).map((n) => patient(n)), ...strangers];

let hub: ServedWorld;
let beforeHealth: string;
let beforeAnything: string;
const submissions: Record<string, string> = {};
beforeAll(async () => {
  hub = await openServedWorld();
  beforeAnything = await hub.now();
  const files = { ssda903_header: header, ssda903_episodes: episodes, virtual_school_roll: roll };
  for (const [source, rows] of Object.entries(files)) await send(source, rows);
  beforeHealth = await hub.now();
  await send("health_sdq_scores", scores);
});
afterAll(() => hub.close());

async function send(source: string, rows: readonly Row[]): Promise<void> {
  const { id, status, accepted } = await hub.send(fileOf(source, rows), { year: 2019 });
  expect([status, accepted]).toEqual(["merged", rows.length]);
  submissions[source] = id;
}

interface Figure {
  readonly source: string | null;
  readonly submission: string | null;
  readonly kind: string | null;
  readonly reason: string | null;
  readonly cell: {
    numerator: number | null;
    denominator: number | null;
    value: number | null;
    status: string;
  };
}
interface Unmatched {
  readonly knownAt: string | null;
  readonly note: string;
  readonly total: Figure;
  readonly figures: Figure[];
}

const FIGURES = `knownAt note total { cell { numerator denominator } } figures {
  source submission kind reason cell { numerator denominator value status } }`;

async function asked(args: string, role: "caseworker" | "analyst" = "caseworker"): Promise<Unmatched> {
  const { data, errors } = await hub.ask(role, `{ unmatched(${args}) { ${FIGURES} } }`);
  expect(errors).toEqual([]);
  return (data as unknown as { unmatched: Unmatched }).unmatched;
}

/** "ROLL NO_LOCAL_ID: 4/16": the figures in few words, those of nobody left out. */
const inWords = ({ figures }: Unmatched, name: (figure: Figure) => string | null) =>
  figures
    .filter(({ cell }) => cell.numerator !== 0)
    .map((figure) => `${name(figure) ?? "ALL"}: ${figure.cell.numerator}/${figure.cell.denominator}`);

test("counts what is not linked by source, each identifier once in the total", async () => {
  const found = await asked("by: [SOURCE]");
  expect(found.figures.map(({ source, cell }) => `${source}: ${cell.numerator}/${cell.denominator}`)).toEqual(
    [
      "null: 7/39",
      "HEALTH_SDQ_SCORES: 2/20",
      "SSDA903_EPISODES: 0/12",
      "SSDA903_HEADER: 1/24",
      "VIRTUAL_SCHOOL_ROLL: 5/16",
    ],
  );
});

/** Written by hand, table by table: what each source filed its rows under or told beside, and whether it is linked. */
const BY_HAND = `
WITH told AS (
  SELECT 'SSDA903_HEADER' AS source, subject FROM children WHERE authority = 'A'
  UNION SELECT 'SSDA903_HEADER', subject FROM identity_claims WHERE authority = 'A' AND source = 'ssda903_header'
  UNION SELECT 'SSDA903_EPISODES', subject FROM care_episodes WHERE authority = 'A'
  UNION SELECT 'VIRTUAL_SCHOOL_ROLL', subject FROM school_enrolments WHERE authority = 'A'
  UNION SELECT 'HEALTH_SDQ_SCORES', subject FROM sdq_scores WHERE authority = 'A'
  UNION SELECT 'HEALTH_SDQ_SCORES', other FROM identity_claims WHERE authority = 'A' AND source = 'health_sdq_scores'
)
SELECT t.source, l.rule AS reason, count(*)::int AS identifiers
FROM told t
JOIN identity_links l ON l.authority = 'A' AND l.subject = t.subject AND l.known_to IS NULL
WHERE NOT EXISTS (SELECT FROM identity_links o WHERE o.authority = 'A' AND o.child = l.child AND o.subject LIKE 'L:%' AND o.known_to IS NULL)
GROUP BY t.source, l.rule`;

test("agrees with a query written by hand, by source and reason", async () => {
  const { rows } = await hub.knex.raw<{ rows: { source: string; reason: string; identifiers: number }[] }>(
    BY_HAND,
  );
  const { figures } = await asked("by: [SOURCE, REASON]");
  const found = figures.filter(({ source, reason, cell }) => source && reason && cell.numerator! > 0);
  const enumName = (rule: string) => rule.toUpperCase().replace(/[^A-Z0-9]+/g, "_");
  expect(found.map(({ source, reason, cell }) => `${source} ${reason} ${cell.numerator}`).sort()).toEqual(
    rows.map(({ source, reason, identifiers }) => `${source} ${enumName(reason)} ${identifiers}`).sort(),
  );
  expect(found.length).toBe(4);
});

test("counts by reason and kind with every margin", async () => {
  const found = await asked("by: [REASON, KIND]");
  const reasonOf = ({ kind, reason }: Figure) => `${kind} ${reason?.replace("UNMATCHED_", "") ?? "ALL"}`;
  expect(inWords(found, reasonOf)).toEqual([
    "null ALL: 7/39",
    "null NO_LOCAL_ID_TOLD: 6/39",
    "null DATES_OF_BIRTH_DIFFER: 1/39",
    "NHS ALL: 2/11",
    "NHS NO_LOCAL_ID_TOLD: 2/11",
    "UPN ALL: 5/16",
    "UPN NO_LOCAL_ID_TOLD: 4/16",
    "UPN DATES_OF_BIRTH_DIFFER: 1/16",
  ]);
  expect(found.total.cell).toEqual({ numerator: 7, denominator: 39 });
});

test("counts by submission, and shows one file alone", async () => {
  const id = submissions["virtual_school_roll"]!;
  const found = await asked(`by: [SOURCE, SUBMISSION], submission: "${id}"`);
  expect(inWords(found, ({ source, submission }) => `${source} ${submission === id}`)).toEqual([
    "null true: 5/16",
    "VIRTUAL_SCHOOL_ROLL true: 5/16",
  ]);
  const { figures } = await asked("by: [SUBMISSION]");
  expect(figures.map(({ submission }) => submission).sort()).toEqual(
    [...Object.values(submissions), null].sort(),
  );
});

test("tells what was known at a moment, and nothing where nothing had come", async () => {
  expect((await asked(`knownAt: "${beforeHealth}"`)).total.cell).toEqual({ numerator: 5, denominator: 28 });
  const { figures } = await asked(`by: [SOURCE], knownAt: "${beforeAnything}"`);
  expect(figures).toMatchObject([{ source: null, cell: { numerator: null, status: "NOT_AVAILABLE" } }]);
});

test("tells it over time, for moments or month ends", async () => {
  const series = async (args: string) => {
    const { data, errors } = await hub.ask("caseworker", `{ unmatchedSeries(${args}) { ${FIGURES} } }`);
    expect(errors).toEqual([]);
    return (data as unknown as { unmatchedSeries: Unmatched[] }).unmatchedSeries;
  };
  const now = await hub.now();
  const found = await series(`moments: ["${beforeHealth}", "${now}"]`);
  expect(found.map(({ knownAt, total }) => [knownAt, total.cell.numerator])).toEqual([
    [beforeHealth, 5],
    [now, 7],
  ]);
  const months = await series('from: "2019-01-15", to: "2019-03-31"');
  expect(months.map(({ knownAt }) => knownAt)).toEqual([
    "2019-01-31T23:59:59.999999Z",
    "2019-02-28T23:59:59.999999Z",
    "2019-03-31T23:59:59.999999Z",
  ]);
});

test.each([
  ["unmatchedSeries", "", "SERIES_DATES"],
  ["unmatchedSeries", "moments: []", "SERIES_DATES"],
  ["unmatchedSeries", 'from: "2019-01-01"', "SERIES_DATES"],
  ["unmatchedSeries", 'from: "2019-01-01", to: "2019-01-30"', "SERIES_DATES"],
  ["unmatchedSeries", 'from: "2019-01-01", to: "2021-01-31"', "SERIES_TOO_LONG"],
  ["unmatched", "source: SSDA903_HEADER", "UNMATCHED_BY"],
  ["unmatched", 'by: [SOURCE], submission: "x"', "UNMATCHED_BY"],
])("rejects %s(%s) with %s", async (field, args, code) => {
  const arguments_ = args === "" ? "" : `(${args})`;
  const { errors } = await hub.ask("caseworker", `{ ${field}${arguments_} { note } }`);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
});

test("hides a number of 1 to 5, and what it could be worked out from, from an analyst", async () => {
  const { figures, note } = await asked("by: [SOURCE, REASON]", "analyst");
  expect(note).toContain("1 to 5");
  const shown = figures.flatMap(({ cell }) => cell.numerator ?? []);
  expect(shown.filter((number) => number > 0 && number <= 5)).toEqual([]);
  const of = (source: string | null, reason: string | null) =>
    figures.find((figure) => figure.source === source && figure.reason === reason)!.cell;
  expect(of(null, null)).toMatchObject({ numerator: 7, denominator: 39 });
  // 7 less the 1 with another date of birth would be told by the other reason.
  expect(of(null, "UNMATCHED_NO_LOCAL_ID_TOLD").status).toBe("SUPPRESSED");
  expect(of("SSDA903_EPISODES", null)).toMatchObject({ numerator: 0, denominator: 12 });
  expect(of("VIRTUAL_SCHOOL_ROLL", null)).toMatchObject({ denominator: null, status: "SUPPRESSED" });
});

test("hides a file that leaves 1 to 5 of all that were told, though files overlap", async () => {
  const rowsOf = (from: number, to: number, SCHOOL_URN: string) =>
    Array.from({ length: to - from + 1 }, (_, index) =>
      pupil(100 + from + index, { DOB: "2011-02-03", SCHOOL_URN }),
    );
  // Of 40 pupils two are told by the first file alone: all less those of the second.
  for (const rows of [rowsOf(1, 30, "100001"), rowsOf(3, 40, "100002")])
    await hub.send(fileOf("virtual_school_roll", rows), { authority: "B", year: 2019 });
  const counted = async (by: readonly UnmatchedBy[], profile: Profile) => {
    const { cells } = await unmatched(hub.knex, { authority: "B", by, knownAt: null }, profile);
    return cells.map(({ numerator }) => numerator);
  };
  expect((await counted(["submission"], "exact")).sort()).toEqual([30, 38, 40]);
  expect(await counted(["submission"], "dfe")).toEqual([40, null, null]);
  expect(await counted(["source", "submission"], "dfe")).toEqual([40, null, null, 40, null, null]);
});

test("the table of rules shows no reason that would tell another by what is unmatched altogether", async () => {
  const numbersTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
  const send = (source: string, rows: readonly Row[]) =>
    hub.send(fileOf(source, rows), { authority: "C", year: 2019 });
  await send(
    "ssda903_header",
    numbersTo(13).map((n) => child(String(n), { DOB: "01/01/2010", UPN: upn(n) })),
  );
  // Three pupils have another date of birth, and no source says whose the other twenty are.
  await send(
    "virtual_school_roll",
    numbersTo(33)
      .slice(10)
      .map((n) => pupil(n, { DOB: "2010-01-02" })),
  );
  const total = await unmatched(hub.knex, { authority: "C", by: ["reason"], knownAt: null }, "dfe");
  expect(total.cells[0]!.numerator).toBe(23);
  const { cells } = await linkedIdentifiers(hub.knex, "C", "dfe");
  const reasons = cells.filter(({ group }) => group["rule"]?.startsWith("unmatched"));
  expect(reasons.filter(({ numerator }) => numerator !== null)).toEqual([]);
  const { cells: exact } = await linkedIdentifiers(hub.knex, "C", "exact");
  expect(exact.filter(({ numerator }) => numerator === 20).length).toBeGreaterThan(0);
});
