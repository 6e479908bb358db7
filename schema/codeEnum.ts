import { registerEnumType } from "type-graphql";

/** Something with a code, and words for it. */
interface Coded {
  readonly code: string;
  readonly words: string;
}

/**
 * A GraphQL enum made from a list: each code in capitals, described by its words. Inside the hub a value is the code
 * as the list writes it. Returns the enum for use as a type.
 */
export function codeEnum(name: string, description: string, list: readonly Coded[]): Record<string, string> {
  const named = list.map(({ code, words }) => [capitals(code), code, words] as const);
  const values = Object.fromEntries(named.map(([key, code]) => [key, code]));
  const valuesConfig = Object.fromEntries(named.map(([key, , words]) => [key, { description: words }]));
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

const capitals = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]+/g, "_");

/** The name a code has in an enum, for messages. */
export { capitals as enumName };
