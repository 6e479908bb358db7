import fc from "fast-check";
import { cursorOf, placeOf } from "../../schema/relay/cursor";
import type { Places } from "../../schema/relay/cursor";
import { page } from "../../schema/relay/page";
import { buildWorld } from "./world";
import type { World } from "./world";

interface Page {
  readonly edges: { cursor: string; node: Record<string, unknown> }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const INFO = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const LISTS: readonly (readonly [name: string, fields: string])[] = [
  ["children", "id"],
  ["submissions", "id receivedAt"],
  ["indicators", "code"],
];

let world: World;
beforeAll(async () => {
  world = await buildWorld();
  const ids = ["5", "1", "4", "2", "3"].map((digit) => `00000000-0000-0000-0000-00000000000${digit}`);
  await world.database
    .knex("submissions")
    .insert(ids.map((id) => refused(id, "2025-05-05T10:00:00.000001Z")));
});

/** A submission; several can be received in one moment. */
const refused = (id: string, received_at: string) => ({
  ...{ authority: "E09000001", id, file_name: "late.csv", sha256: id, bytes: 1, seconds: 0, received_at },
  ...{ status: "refused", reason_code: "UNKNOWN_FILE", reason: "It is late." },
});

afterAll(() => world.close());

async function ask(list: string, fields: string, first: number, after: string | null): Promise<Page> {
  const query = `query ($first: Int!, $after: String) { page: ${list}(first: $first, after: $after) {
    edges { cursor node { ${fields} } } ${INFO} } }`;
  const { data, errors } = await world.ask("administrator", query, { first, after });
  expect(errors).toEqual([]);
  return (data as unknown as { page: Page }).page;
}

async function walk(list: string, fields: string, first: number): Promise<unknown[]> {
  const nodes: unknown[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo }: Page = await ask(list, fields, first, after);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]!.cursor, edges.at(-1)!.cursor]);
    nodes.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return nodes;
    expect(edges).toHaveLength(first);
    after = pageInfo.endCursor;
  }
}

describe.each(LISTS)("%s", (list, fields) => {
  test.each([1, 2, 3, 7, 20, 80])("pages of %i, walked to the end, are the whole list", async (first) => {
    const page = await ask(list, fields, 200, null);
    const asked = page.edges.map(({ node }) => node);
    // The list of indicators is longer than one page; the others are not.
    const rest = page.pageInfo.hasNextPage ? await walk(list, fields, 200) : asked;
    expect(rest.slice(0, asked.length)).toEqual(asked);
    expect(await walk(list, fields, first)).toEqual(rest);
    expect(new Set(rest.map((node) => JSON.stringify(node))).size).toBe(rest.length);
  });
});

test("a page that was given stays where it is when a submission arrives", async () => {
  const first = await ask("submissions", "id", 2, null);
  const before = await ask("submissions", "id", 2, first.pageInfo.endCursor);
  const now = new Date().toISOString();
  await world.database.knex("submissions").insert(refused("00000000-0000-0000-0000-00000000000f", now));
  expect(await ask("submissions", "id", 2, first.pageInfo.endCursor)).toEqual(before);
  expect((await ask("submissions", "fileName", 1, null)).edges[0]?.node).toEqual({ fileName: "late.csv" });
});

test.each([0, -1, 201, 100_000])("rejects a page of %i", async (first) => {
  const { errors } = await world.ask(
    "administrator",
    "query ($n: Int!) { children(first: $n) { edges { cursor } } }",
    { n: first },
  );
  expect(errors[0]).toMatchObject({
    message: "first: a page holds 1 to 200. Ask for fewer, and for the next page with after.",
    extensions: { code: "PAGE_SIZE_INVALID" },
  });
});

test("rejects a cursor that is damaged, made up, or of another list", async () => {
  const { pageInfo } = await ask("submissions", "id", 1, null);
  const madeUp = Buffer.from('["children","1; DROP TABLE children"]').toString("base64url");
  for (const after of [pageInfo.endCursor, madeUp, "", "%%%", Buffer.from("null").toString("base64url")]) {
    const { errors } = await world.ask(
      "administrator",
      "query ($a: String) { children(after: $a) { edges { cursor } } }",
      { a: after },
    );
    expect(errors[0]?.extensions.code).toBe("CURSOR_INVALID");
  }
});

const numbers: Places<number, number> = {
  list: "numbers",
  of: (row) => [row],
  read: ([part]) => (typeof part === "number" ? part : null),
};

test("property: any list, any page size: the pages put together are the list", async () => {
  const list = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 })).map((rows) => rows.sort((a, b) => a - b));
  await fc.assert(
    fc.asyncProperty(list, fc.integer({ min: 1, max: 200 }), async (rows, first) => {
      const found: number[] = [];
      for (let after: string | null | undefined; after !== null;) {
        const { edges, pageInfo } = await page({ first, after }, numbers, (batch) =>
          rows.filter((row) => batch.after === null || row > batch.after).slice(0, batch.first),
        );
        found.push(...edges.map(({ node }) => node));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      }
      expect(found).toEqual(rows);
    }),
  );
});

test("property: a cursor leads back to its place, and any other text is refused", () => {
  fc.assert(fc.property(fc.nat(), (n) => placeOf(numbers, cursorOf(numbers, n)) === n));
  fc.assert(
    fc.property(fc.string(), (text) =>
      expect(() => placeOf(numbers, text)).toThrow(/not a cursor of numbers/),
    ),
  );
});
