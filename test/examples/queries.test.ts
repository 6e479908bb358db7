import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { graphql, Kind, parse } from "graphql";
import type { OperationDefinitionNode } from "graphql";
import { buildSchema } from "../../schema/buildSchema";
import { createContext } from "../../schema/context";
import { checkCost } from "../../schema/limits/checkCost";
import { LIMITS } from "../../schema/limits/limits";
import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { demonstrationDatabase, DEMONSTRATION_MS } from "../harness/demonstration";
import type { Demonstration } from "../harness/demonstration";

/** A number of an answer, by a name that the answer and the check query both give it. */
export interface Answered {
  readonly key: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

type Answer = (data: never) => Answered[];

const ROOT = path.join(__dirname, "../..");
const QUERIES = path.join(ROOT, "examples/queries");
const files = readdirSync(QUERIES)
  .filter((name) => /^\d\d-.*\.graphql$/.test(name))
  .sort();

/** The 25 questions; a question beyond them may be added. */
const QUESTIONS = 25;
/**
 * What a request may ask of the database, beginning and end of its transactions not counted: the most are of actions whose
 * measures stand beside targets, with the figures they are measured from and those their lines are drawn through.
 */
const MOST_STATEMENTS = 9;

let demonstration: Demonstration;

beforeAll(async () => {
  demonstration = await demonstrationDatabase();
}, DEMONSTRATION_MS);

afterAll(() => demonstration.close());

const viewer = { role: "caseworker", authority: DEMONSTRATION.code, subject: "examples" } as const;
const textOf = (name: string) => readFileSync(path.join(QUERIES, name), "utf8");

async function ask(name: string) {
  const { knex } = demonstration.database;
  const statements: string[] = [];
  const note = ({ sql }: { readonly sql: string }) => statements.push(sql);
  knex.on("query", note);
  const contextValue = createContext(knex, viewer);
  const { data, errors } = await graphql({ schema: buildSchema(), source: textOf(name), contextValue });
  knex.removeListener("query", note);
  expect(errors?.map(({ message }) => message.slice(-300))).toBeUndefined();
  return { data, statements: statements.filter((sql) => !/^(BEGIN|COMMIT|SET LOCAL)/.test(sql)) };
}

test("every one of the 25 questions has its example", () => {
  const numbers = files.map((name) => Number(name.slice(0, 2)));
  expect(numbers).toEqual(Array.from({ length: QUESTIONS }, (_, index) => index + 1));
});

test.each(files)("%s: its first line says in a sentence who asks it and why", (name) => {
  const [first] = textOf(name).split("\n");
  expect(first).toMatch(/^# (The|A|An) .* asks?,? .*(because|so that|since|to) .*\.$/);
});

test.each(files)("%s: within what one request may ask", (name) => {
  const document = parse(textOf(name), { maxTokens: LIMITS.tokens });
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  expect(operations).toHaveLength(1);
  const [operation] = operations as [OperationDefinitionNode];
  expect(() => checkCost({ schema: buildSchema(), document, operation, variables: {} })).not.toThrow();
});

test.each(files)("%s: one request, and a handful of statements", async (name) => {
  const { statements } = await ask(name);
  expect(statements.length).toBeGreaterThan(0);
  expect(statements.length).toBeLessThanOrEqual(MOST_STATEMENTS);
});

test.each(files)("%s: its numbers are those of the hand-written query", async (name) => {
  const number = name.slice(0, 2);
  const { answer } = (await import(`./answers/${number}`)) as { readonly answer: Answer };
  const { data } = await ask(name);
  const answered = answer(data as never).sort((a, b) => a.key.localeCompare(b.key));
  const { knex } = demonstration.database;
  const check = path.join(__dirname, "queries", `${number}.sql`);
  expect(existsSync(check)).toBe(true);
  const sql = readFileSync(check, "utf8").replaceAll("$authority", ":authority");
  const { rows } = await knex.raw<{ rows: Answered[] }>(sql, { authority: DEMONSTRATION.code });
  const expected = rows.map(({ key, numerator, denominator }) => ({ key, numerator, denominator }));
  expect(answered.some(({ numerator }) => numerator !== null && numerator > 0)).toBe(true);
  expect(answered).toEqual(expected.sort((a, b) => a.key.localeCompare(b.key)));
});
