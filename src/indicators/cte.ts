import { createHash } from "node:crypto";

/**
 * A named part of a statement: a common table expression with the parts it reads. Named values in the text:
 * :authority, :froms and :tos (the periods asked for, as PostgreSQL arrays) and :known_at (the moment the hub is
 * asked to remember; 'infinity' is now).
 */
export interface Cte {
  readonly name: string;
  readonly sql: string;
  readonly reads: readonly Cte[];
  /** Never computed by itself: large look-ups are searched by key wherever they are read. */
  readonly inline?: boolean;
}

const LONGEST_NAME = 63;

/** PostgreSQL cuts longer names short, and two might become one: what is cut is told apart by a few digits of its hash. */
function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const mark = createHash("sha256").update(name).digest("hex").slice(0, 8);
  return `${name.slice(0, LONGEST_NAME - mark.length - 1)}_${mark}`;
}

export function cte(
  name: string,
  reads: readonly Cte[],
  sql: string,
  options: { inline?: boolean } = {},
): Cte {
  return Object.freeze({ name: shortened(name), reads, sql: sql.trim(), ...options });
}

/**
 * The parts in an order in which each stands after what it reads, none twice. Parts made for one question bear the mark
 * of what they say, so that one name has one text; throws RangeError where it has two.
 */
export function inOrder(parts: readonly Cte[]): Cte[] {
  const ordered = new Map<string, Cte>();
  const seen = new Set<Cte>();
  const visit = (part: Cte) => {
    if (seen.has(part)) return;
    seen.add(part);
    part.reads.forEach(visit);
    const same = ordered.get(part.name);
    if (same && same.sql !== part.sql)
      throw new RangeError(`Two parts of a statement are called ${part.name}.`);
    if (!same) ordered.set(part.name, part);
  };
  parts.forEach(visit);
  return [...ordered.values()];
}

/** `WITH a AS (...), b AS (...)`, readable; `only`: those parts and nothing they read. */
export function withClause(parts: readonly Cte[], { only = false } = {}): string {
  const texts = (only ? parts : inOrder(parts)).map(({ name, sql, inline }) => {
    const kept = inline ? "AS NOT MATERIALIZED" : "AS";
    return `${name} ${kept} (\n  ${sql.replaceAll("\n", "\n  ")}\n)`;
  });
  return `WITH ${texts.join(",\n")}`;
}
