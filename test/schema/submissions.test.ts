import { buildWorld, CHILDREN, OTHER } from "./world";
import type { World } from "./world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});
afterAll(() => world.close());

const LISTS = `issueKinds { code column severity rows firstLine message }
  issues(first: 3) { edges { cursor node { line column code severity message } } pageInfo { hasNextPage endCursor } }
  quarantinedRows(first: 3) { edges { cursor node { line issues { line column code severity message } } } pageInfo { hasNextPage endCursor } }`;

async function submissions(args: string, fields: string): Promise<Record<string, unknown>[]> {
  const { data, errors } = await world.ask(
    "importer",
    `{ submissions${args} { edges { node { ${fields} } } } }`,
  );
  expect(errors).toEqual([]);
  const { edges } = (data as unknown as { submissions: { edges: { node: Record<string, unknown> }[] } })
    .submissions;
  return edges.map(({ node }) => node);
}

test("the report of a file adds up and says what was wrong by kind", async () => {
  const counts =
    "read accepted quarantined duplicates added corrected unchanged superseded withdrawn warnings";
  const [reviews] = await submissions(
    "(source: SSDA903_REVIEWS)",
    `${counts} status title collectionYear ${LISTS}`,
  );
  expect(reviews).toMatchObject({
    ...{ status: "MERGED", title: "Reviews", collectionYear: 2025 },
    ...{ read: CHILDREN + 9, quarantined: 7, duplicates: 1, added: CHILDREN + 1, warnings: 1 },
    issueKinds: [
      { code: "DATE_IMPOSSIBLE", column: "REVIEW", severity: "ERROR", rows: 7, firstLine: CHILDREN + 2 },
      { code: "CODE_UNKNOWN", column: "REVIEW_CODE", severity: "WARNING", rows: 1 },
      { code: "DUPLICATE_ROW", column: null, severity: "DUPLICATE", rows: 1 },
    ],
  });
});

test("the lines set aside are walked page by page, each with its errors", async () => {
  const [{ id }] = (await submissions("(source: SSDA903_REVIEWS)", "id")) as [{ id: string }];
  const lines: number[] = [];
  for (let after: string | null = null, more = true; more;) {
    const query = `query ($id: ID!, $after: String) { submission(id: $id) { quarantinedRows(first: 2, after: $after) {
      edges { node { line issues { line code severity } } } pageInfo { hasNextPage endCursor } } } }`;
    const { data } = await world.ask("importer", query, { id, after });
    const { edges, pageInfo } = (data as unknown as { submission: { quarantinedRows: Lines } }).submission
      .quarantinedRows;
    for (const { node } of edges)
      expect(node.issues).toEqual([{ line: node.line, code: "DATE_IMPOSSIBLE", severity: "ERROR" }]);
    lines.push(...edges.map(({ node }) => node.line));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(lines).toEqual([62, 63, 64, 65, 66, 67, 68]);
});

interface Lines {
  readonly edges: { node: { line: number; issues: unknown[] } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

test("issues can be asked for by severity", async () => {
  const [reviews] = await submissions(
    "(source: SSDA903_REVIEWS)",
    "issues(severity: WARNING) { edges { node { code } } }",
  );
  expect(reviews).toEqual({ issues: { edges: [{ node: { code: "CODE_UNKNOWN" } }] } });
});

test("submissions can be asked for by how they ended", async () => {
  expect(await submissions("(status: REFUSED)", "status fileName source reasonCode")).toEqual([
    { status: "REFUSED", fileName: "shopping.csv", source: null, reasonCode: "UNKNOWN_FILE" },
  ]);
  expect(await submissions("(status: MERGED)", "fileName")).toHaveLength(3);
  expect(await submissions("(status: HELD)", "fileName")).toEqual([]);
});

test("a page of submissions with all their lists costs as many statements as one of them", async () => {
  const count = async (args: string) => {
    let statements = 0;
    const listen = () => void statements++;
    world.database.knex.on("query", listen);
    await submissions(args, LISTS).finally(() => world.database.knex.off("query", listen));
    return statements;
  };
  expect(await count("(first: 1)")).toBe(4);
  expect(await count("(first: 50)")).toBe(4);
});

test("another authority's submission is not there", async () => {
  const [{ id }] = (await submissions("(first: 1)", "id")) as [{ id: string }];
  const query = "query ($id: ID!) { submission(id: $id) { id } }";
  expect((await world.ask("importer", query, { id })).data).toEqual({ submission: { id } });
  expect((await world.ask("importer", query, { id }, OTHER)).data).toEqual({ submission: null });
});
