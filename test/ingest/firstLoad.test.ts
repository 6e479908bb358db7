import { existsSync, readFileSync } from "node:fs";
import { recordTables } from "../../src/records";
import { sources } from "../../src/sources";
import type { Source } from "../../src/sources/source";
import { withdrawSubmission } from "../../src/ingest/withdraw";
import { FIXTURE_TODAY, FIXTURE_YEAR, fixture } from "./fixtures";
import { openWorld } from "./world";
import type { Row, World } from "./world";

/** A first file goes straight to its table, a later one by way of a merge: both must say the same of the same bytes. */
let hub: World;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

const known = (authority: string) => ({ authority, today: FIXTURE_TODAY, year: FIXTURE_YEAR });

/** The current rows of the table a source feeds, without when the hub came to know them and by which file. */
async function rowsOf({ feeds }: Source, authority: string): Promise<string[]> {
  const { about } = recordTables.find(({ name }) => name === feeds.name)!;
  const { rows } = await hub.knex.raw<{ rows: { text: string }[] }>(
    `SELECT CAST(to_jsonb(r) - 'known_from' - 'submission_id' AS text) AS text FROM ${feeds.name} r
     WHERE known_to IS NULL ${about === "reference" ? "" : "AND authority = :authority"} ORDER BY 1`,
    { authority },
  );
  return rows.map(({ text }) => text);
}

async function identities(authority: string): Promise<Row[]> {
  const of = (table: string, columns: string[]) =>
    hub.knex(table).where({ authority, known_to: null }).select<Row[]>(columns).orderBy(columns);
  return [
    ...(await of("identity_claims", ["subject", "other", "source", "filed_under", "record", "born_on"])),
    ...(await of("identity_links", ["subject", "child", "rule"])),
  ];
}

/** Takes a file in first, withdraws it, and takes it in again where versions of it stand closed: by a merge. */
async function bothWays(source: Source, text: string, authority: string) {
  const told = async () => {
    const { id, seconds, ...report } = await hub.send(text, known(authority));
    if (report.status !== "merged") throw new Error(`${report.reasonCode}: ${report.reason}`);
    const { read, accepted, quarantined, duplicates } = report;
    const { added, corrected, unchanged, superseded, deleted } = report;
    expect([read, accepted]).toEqual([
      accepted + quarantined + duplicates,
      added + corrected + unchanged + superseded + deleted,
    ]);
    expect(seconds).toBeGreaterThan(0);
    const rows = await rowsOf(source, authority);
    return { id, says: { report, rows, identities: await identities(authority) } };
  };
  const first = await told();
  await withdrawSubmission(hub.knex, authority, first.id, "analyst");
  expect([await rowsOf(source, authority), await identities(authority)]).toEqual([[], []]);
  const again = await told();
  await withdrawSubmission(hub.knex, authority, again.id, "analyst");
  return [again.says, first.says] as const;
}

/** Every source that packs cells, and every sixth of the others: all of them pass, and take three quarters of a minute. */
const withFixtures = sources
  .filter(({ code }) => existsSync(fixture(code, "accepted.csv")))
  .filter(
    ({ columns, feeds }, at) =>
      at % 6 === 0 ||
      (feeds.name !== "published_statistics" &&
        Object.values(columns).some(({ packedIn }) => packedIn !== undefined)),
  );
const textOf = (code: string, name: string) => readFileSync(fixture(code, name), "utf8");

test.each(withFixtures.map((source) => [source.code, source] as const))(
  "a first %s file says what a later one would",
  async (code, source) => {
    for (const name of ["accepted.csv", "rejected.csv"]) {
      const [merged, straight] = await bothWays(source, textOf(code, name), `${code} ${name}`);
      expect(merged).toEqual(straight);
    }
  },
);

/** The accepted fixture without the columns a file may lack; its cells hold no quoted commas where there are any. */
function withoutOptional(source: Source): string | null {
  const lines = textOf(source.code, "accepted.csv").trimEnd().split(/\r?\n/);
  const headings = lines[0]!.split(",");
  const optional = (heading: string) =>
    source.columns[Object.keys(source.columns).find((n) => n.toLowerCase() === heading.toLowerCase()) ?? ""]
      ?.mayBeAbsent === true;
  if (lines.some((line) => line.includes('"')) || !headings.some(optional)) return null;
  return lines
    .map((line) =>
      line
        .split(",")
        .filter((_, at) => !optional(headings[at]!))
        .join(","),
    )
    .concat("")
    .join("\n");
}

const lacking = withFixtures.flatMap((source) => {
  const text = withoutOptional(source);
  return text === null ? [] : [[source.code, source, text] as const];
});

test.each(lacking)(
  "a first %s file that lacks columns says what a later one would",
  async (code, source, text) => {
    const [merged, straight] = await bothWays(source, text, `${code} lacking`);
    expect(merged).toEqual(straight);
  },
);
