import type { Knex } from "knex";
import { decide, undo } from "../../src/identity/decisions";
import { relinkSubjects } from "../../src/identity/relink";
import { freshDatabase } from "../harness/database";
import type { Database } from "../../src/db/connect";

const AUTHORITY = "S";
/** So many children, each with a UPN and an NHS number, told by two sources. */
const CHILDREN = 50_000;
const SUBMISSION = "00000000-0000-0000-0000-000000000000";

let database: Database;
let knex: Knex;
beforeAll(async () => {
  database = await freshDatabase();
  knex = database.knex;
  for (const sql of STORED) await knex.raw(sql, { authority: AUTHORITY, children: CHILDREN });
  for (const table of ["identity_links", "identity_claims", "children"]) await knex.raw(`ANALYZE ${table}`);
}, 120_000);
afterAll(() => database.close());

const STORED = [
  `INSERT INTO children (authority, subject, born_on, period, submission_id, line, known_from)
   SELECT :authority, 'L:' || n, date '2010-01-01' + n % 4000, 2019, '${SUBMISSION}', n, '2020-01-01'
   FROM generate_series(1, :children) n`,
  `INSERT INTO identity_links (authority, subject, child, rule, submission_id, known_from)
   SELECT :authority, 'L:' || n, CAST(md5(:authority || '|L:' || n) AS uuid), 'local id', '${SUBMISSION}', '2020-01-01'
   FROM generate_series(1, :children) n`,
  `INSERT INTO identity_claims (authority, subject, other, source, filed_under, record, submission_id, line, known_from)
   SELECT :authority, kind || ':' || n, 'L:' || n, 'a source', 'L:' || n, '', '${SUBMISSION}', n, '2020-01-01'
   FROM generate_series(1, :children) n, unnest(ARRAY['U', 'N']) kind`,
  `INSERT INTO identity_links (authority, subject, child, rule, submission_id, known_from)
   SELECT :authority, 'N:' || n, CAST(md5(:authority || '|N:' || n) AS uuid), 'unmatched: no local id told',
     '${SUBMISSION}', '2020-01-01' FROM generate_series(1, :children) n`,
];

/** The statements that one piece of work sends, and how long it took. */
async function watched(work: () => Promise<unknown>): Promise<{ statements: number; seconds: number }> {
  let statements = 0;
  const count = () => statements++;
  knex.on("query", count);
  const started = performance.now();
  await work();
  knex.removeListener("query", count);
  return { statements, seconds: (performance.now() - started) / 1000 };
}

async function relinked(subjects: readonly string[]): Promise<{ statements: number; seconds: number }> {
  return watched(() =>
    knex.transaction((trx) =>
      relinkSubjects(
        trx,
        {
          authority: AUTHORITY,
          submission: SUBMISSION,
          now: new Date().toISOString(),
          keepsSubmission: true,
        },
        subjects,
      ),
    ),
  );
}

/** Rows of large tables read one after the other, by table. */
async function rowsScanned(): Promise<Record<string, number>> {
  const { rows } = await knex.raw<{ rows: { name: string; scanned: number }[] }>(
    `SELECT relname AS name, CAST(seq_tup_read AS float) AS scanned FROM pg_stat_xact_user_tables
     WHERE relname IN ('identity_links', 'identity_claims', 'children')`,
  );
  return Object.fromEntries(rows.map(({ name, scanned }) => [name, scanned]));
}

test("a decision reads the links and claims it touches by their keys, and no others", async () => {
  const trx = await knex.transaction();
  const outer = knex;
  try {
    knex = trx;
    const decision = await decide(trx, {
      ...{ authority: AUTHORITY, subject: "L:7", other: "L:8", decision: "same" as const },
      ...{ reason: "one child", decidedBy: "analyst" },
    });
    await undo(trx, { authority: AUTHORITY, id: decision.id, by: "analyst", reason: "two children" });
    const scanned = await rowsScanned();
    expect(Object.keys(scanned)).toHaveLength(3);
    expect(scanned).toEqual({ identity_links: 0, identity_claims: 0, children: 0 });
  } finally {
    knex = outer;
    await trx.rollback();
  }
});

test("100,000 identifiers are matched as sets: with as many statements as a few", async () => {
  const all = await knex("identity_links")
    .where({ authority: AUTHORITY, known_to: null })
    .pluck<string[]>("subject");
  const few = await relinked(["N:1", "L:1"]);
  const { statements, seconds } = await relinked(all);
  expect(all).toHaveLength(2 * CHILDREN);
  expect(statements).toBeLessThanOrEqual(few.statements + 3);
  expect(seconds).toBeLessThan(30);
  const rules = await knex("identity_links")
    .where({ authority: AUTHORITY, known_to: null })
    .countDistinct("rule");
  expect(rules).toEqual([{ count: 3 }]);
}, 120_000);

test("a hundred decisions take seconds", async () => {
  const { seconds } = await watched(async () => {
    for (let n = 100; n < 200; n++)
      await decide(knex, {
        ...{ authority: AUTHORITY, subject: `N:${n}`, other: `L:${n + 1}`, decision: "same" as const },
        ...{ reason: "one child", decidedBy: "analyst" },
      });
  });
  expect(seconds).toBeLessThan(40);
}, 120_000);
