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

export function cte(
  name: string,
  reads: readonly Cte[],
  sql: string,
  options: { inline?: boolean } = {},
): Cte {
  // PostgreSQL cuts longer names short, and two might become one.
  if (name.length > LONGEST_NAME) throw new RangeError(`The part ${name} has too long a name.`);
  return Object.freeze({ name, reads, sql: sql.trim(), ...options });
}

/** The parts in an order in which each stands after what it reads, none twice. */
export function inOrder(parts: readonly Cte[]): Cte[] {
  const ordered: Cte[] = [];
  const visit = (part: Cte) => {
    if (ordered.includes(part)) return;
    part.reads.forEach(visit);
    ordered.push(part);
  };
  parts.forEach(visit);
  return ordered;
}

/** `WITH a AS (...), b AS (...)`, readable. */
export function withClause(parts: readonly Cte[]): string {
  const texts = inOrder(parts).map(({ name, sql, inline }) => {
    const kept = inline ? "AS NOT MATERIALIZED" : "AS";
    return `${name} ${kept} (\n  ${sql.replaceAll("\n", "\n  ")}\n)`;
  });
  return `WITH ${texts.join(",\n")}`;
}
