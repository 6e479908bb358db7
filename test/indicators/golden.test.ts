import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Knex } from "knex";
import { indicators } from "../../src/indicators";
import { askedFor } from "../../src/indicators/askedFor";
import { compile } from "../../src/indicators/compile";
import { facts } from "../../src/indicators/facts";
import type { Indicator } from "../../src/indicators/indicator";
import { specDatabase } from "./spec/specDatabase";

/** The compiled SQL of every indicator, to be read. UPDATE_GOLDEN=1 npx jest test/indicators/golden.test.ts writes it anew. */
const FOLDER = path.join(__dirname, "golden");
const LONGEST_LINE = 400;

const breakdownsOf = ({ scale }: Indicator) =>
  scale.denominatorIsPublic ? ["district", "placement_type"] : ["age_group", "sex"];

function compiled(indicator: Indicator) {
  const breakdowns = breakdownsOf(indicator).map((name) => facts.find(({ code }) => code === name)!);
  return compile(indicator, breakdowns);
}

/** What a file holds: the statement, its breakdowns and the values that go with it. */
function written(indicator: Indicator): string {
  const { sql, bindings } = compiled(indicator);
  const values = Object.entries(bindings).map(([name, value]) => `-- :${name} = ${JSON.stringify(value)}`);
  const head = [`-- ${indicator.title}, by ${breakdownsOf(indicator).join(" and ")}`, ...values];
  return `${head.join("\n")}\n${sql}\n`;
}

const fileOf = ({ code }: Indicator) => path.join(FOLDER, `${code}.sql`);

if (process.env["UPDATE_GOLDEN"]) {
  mkdirSync(FOLDER, { recursive: true });
  for (const indicator of indicators) writeFileSync(fileOf(indicator), written(indicator));
}

const knex = specDatabase();

test("there is a file for each indicator, and no other", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(indicators.map(({ code }) => `${code}.sql`).sort());
});

test.each(indicators)("$code: the file is what is compiled", (indicator) => {
  expect(readFileSync(fileOf(indicator), "utf8")).toBe(written(indicator));
});

test.each(indicators)("$code: nothing is left unwritten in the statement", (indicator) => {
  expect(compiled(indicator).sql).not.toMatch(/undefined|NaN|\[object|[^\S\n]+$/m);
});

test(`no line is longer than ${LONGEST_LINE} characters`, () => {
  const lines = indicators.flatMap((indicator) => compiled(indicator).sql.split("\n"));
  expect(lines.filter((line) => line.length > LONGEST_LINE)).toEqual([]);
});

test.each(indicators)("$code: the statement runs", async (indicator) => {
  const { sql, bindings } = compiled(indicator);
  await expect(explain(knex(), sql, bindings)).resolves.toMatch(/cost=/);
});

async function explain(knex: Knex, sql: string, bindings: Record<string, unknown>): Promise<string> {
  const values = { ...bindings, ...askedFor("E09000001", [{ from: "2024-04-01", to: "2025-03-31" }], null) };
  const { rows } = await knex.raw<{ rows: Record<string, string>[] }>(`EXPLAIN ${sql}`, values as never);
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
}
