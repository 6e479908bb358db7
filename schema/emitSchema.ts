import { writeFile } from "node:fs/promises";
import path from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema } from "./buildSchema";

/** The committed copy of the schema. */
export const SCHEMA_FILE = path.join(__dirname, "schema.graphql");

/** The schema as its committed file reads: everything by name, so that a change shows as itself. */
export function schemaText(): string {
  const text = printSchema(lexicographicSortSchema(buildSchema()));
  return `# Made by \`node src/hub.js emit\`; do not edit.\n\n${asFormatted(text)}\n`;
}

/** Descriptions on lines of their own, as the formatter of the project writes them. */
const asFormatted = (text: string): string => text.replace(/^( *)"""(.+)"""$/gm, '$1"""\n$1$2\n$1"""');

/** Writes `schema/schema.graphql` and returns its path. */
export async function emitSchema(): Promise<string> {
  await writeFile(SCHEMA_FILE, schemaText());
  return SCHEMA_FILE;
}
