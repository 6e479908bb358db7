import type { RecordTable } from "../../records/recordTable";
import { cte } from "../cte";
import type { Cte } from "../cte";

/** Keeps the versions that were known at :known_at. */
export const knownThen = (alias: string) =>
  `${alias}.known_from <= CAST(:known_at AS timestamptz) AND (${alias}.known_to IS NULL OR ${alias}.known_to > CAST(:known_at AS timestamptz))`;

/** The periods asked for, no two with one end: from_on and period_end, both included. A date is a period of a day. */
export const periods = cte(
  "periods",
  [],
  `SELECT from_on, period_end\nFROM unnest(CAST(:froms AS date[]), CAST(:tos AS date[])) AS asked (from_on, period_end)`,
);

/** Which child each identifier belonged to, as it was known. */
export const links = cte(
  "links",
  [],
  `SELECT l.subject, l.child\nFROM identity_links l\nWHERE l.authority = :authority AND ${knownThen("l")}`,
);

const made = new Map<string, Cte>();

/**
 * The records of a table as they were known: those about a child each with the child, those of the authority itself
 * (its workers, households, allegations) without one, reference tables whole.
 */
export function known(table: RecordTable): Cte {
  const part = made.get(table.name) ?? makeKnown(table);
  made.set(table.name, part);
  return part;
}

function makeKnown({ name, about, columns }: RecordTable): Cte {
  const wanted = Object.keys(columns).map((column) => `r.${column}`);
  if (about === "reference")
    return cte(`known_${name}`, [], `SELECT ${wanted.join(", ")}\nFROM ${name} r\nWHERE ${knownThen("r")}`, {
      inline: true,
    });
  if (about === "authority")
    return cte(
      `known_${name}`,
      [],
      `SELECT ${wanted.join(", ")}, r.period\nFROM ${name} r\nWHERE r.authority = :authority AND ${knownThen("r")}`,
    );
  return cte(
    `known_${name}`,
    [links],
    `SELECT l.child, ${wanted.join(", ")}, r.period\nFROM ${name} r\nJOIN links l ON l.subject = r.subject\n` +
      `WHERE r.authority = :authority AND ${knownThen("r")}`,
  );
}
