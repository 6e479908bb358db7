import { plainHeading } from "../sources/headings";
import type { Source } from "../sources/source";
import type { Mapping } from "./mapping";
import type { Problems } from "./problems";
import { quoted } from "./yamlNodes";
import type { Entry } from "./yamlNodes";

/** Finds what a mapping leaves out that its source cannot do without. */
export function checkCompleteness(
  base: Source,
  { columns, always, notKept }: Mapping,
  at: Entry | undefined,
  problems: Problems,
): void {
  if (!at) return;
  const isFed = (name: string) => name in always || columns.some(({ to }) => to === name);
  const missing = Object.entries(base.columns).filter(([name, { required }]) => required && !isFed(name));
  for (const [name, { doc }] of missing)
    problems.add(
      at.key,
      `no heading feeds ${name} (${doc}), which every row needs. Map one, or give it under "always".`,
    );
  checkIdentifiers(base, isFed, at, problems);
  for (const heading of notKept)
    if (columns.some((column) => plainHeading(column.heading) === plainHeading(heading)))
      problems.add(at.key, `heading ${quoted(heading)} is mapped and is not kept. Keep one of the two.`);
}

/** Where any of several identifiers would do, none is required by itself. */
function checkIdentifiers(
  { columns }: Source,
  isFed: (name: string) => boolean,
  { key }: Entry,
  problems: Problems,
): void {
  const names = Object.keys(columns).filter((name) => columns[name]!.type.is === "identifier");
  if (names.length === 0 || names.some((name) => isFed(name) || columns[name]!.required)) return;
  problems.add(key, `nothing says which child a row is about. Map a heading to ${names.join(" or ")}.`);
}
