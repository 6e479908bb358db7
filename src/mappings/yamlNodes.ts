import { isMap, isScalar, isSeq } from "yaml";
import type { Scalar } from "yaml";
import { plainHeading } from "../sources/headings";
import type { Problems } from "./problems";

/** A key of a YAML mapping with its value; `key` holds the place to name in a problem. */
export interface Entry {
  readonly name: string;
  readonly key: Scalar;
  readonly value: unknown;
}

/** The entries of a YAML mapping. `what` names it in problems: that it is none, or has one key twice. */
export function entriesOf(node: unknown, at: Scalar | null, what: string, problems: Problems): Entry[] {
  if (!isMap(node)) {
    problems.add(at, `${what} is not a list of "name: value" lines. Write one a line, indented.`);
    return [];
  }
  const entries = node.items.flatMap(({ key, value }) =>
    isScalar(key) ? [{ name: textOfScalar(key), key, value }] : [],
  );
  const seen = new Set<string>();
  for (const { name, key } of entries) {
    if (seen.has(plainHeading(name))) problems.add(key, `${what} names ${quoted(name)} twice. Remove one.`);
    seen.add(plainHeading(name));
  }
  return entries;
}

/** The text of a value; null, with a problem, where it is a list or is missing. */
export function textOf({ name, key, value }: Entry, problems: Problems): string | null {
  const text = isScalar(value) ? textOfScalar(value) : "";
  if (text !== "") return text;
  problems.add(key, `${quoted(name)} has no value. Write one word or text after its colon.`);
  return null;
}

/** The texts of a list; one text alone is a list of one. */
export function textsOf({ name, key, value }: Entry, problems: Problems): string[] {
  if (isScalar(value) && textOfScalar(value) !== "") return [textOfScalar(value)];
  const items = isSeq(value) ? value.items : [];
  if (isSeq(value) && items.every(isScalar)) return items.map(textOfScalar).filter((text) => text !== "");
  problems.add(key, `${quoted(name)} is not a list of words. Write them as [one, "two"].`);
  return [];
}

export const quoted = (text: string): string => `"${text}"`;

/** In the schema used everything is text: 012 keeps its zero, NULL and no are words. */
const textOfScalar = ({ value }: Scalar): string => (typeof value === "string" ? value.trim() : "");
