import type { RecordTable } from "../../records/recordTable";
import { sources } from "../../sources";
import type { Source } from "../../sources/source";
import type { Filter } from "../condition";
import type { Fact } from "../fact";
import { factPart } from "../factPart";
import type { FactPart } from "../factPart";
import type { Indicator } from "../indicator";
import { needsOf } from "../measure";
import { alternatives } from "../needs";
import { known } from "../parts/known";

/** A system that a figure needs: the sources of it that tell of children, and whether a child has any record there. */
export interface SystemNeeded {
  readonly system: Source["system"];
  /** Their codes, in the order of the sources. */
  readonly sources: readonly string[];
  readonly isKnown: Fact;
}

/** The systems whose records of children an indicator, and the filter of its cohort, cannot do without. */
export function systemsNeeded(indicator: Indicator, cohort: Filter | undefined): SystemNeeded[] {
  if (!indicator.population.isOfChildren) return [];
  const codes = new Set(needsOf({ indicator, cohort }).flatMap(alternatives));
  const needed = sources.filter(({ code, feeds }) => codes.has(code) && feeds.about === "child");
  return [...new Set(needed.map(({ system }) => system))].map((system) => {
    const those = needed.filter((source) => source.system === system);
    const isKnown = knownIn([...new Set(those.map(({ feeds }) => feeds))]);
    return { system, sources: those.map(({ code }) => code), isKnown };
  });
}

/** Whether a child has a record in one of some tables. No table about children is fed by two systems: a test holds. */
function knownIn(tables: readonly RecordTable[]): Fact {
  const parts = tables.map(inTable);
  return {
    ...{ code: "has_a_record", title: "Has a record", plain: "Whether a child has a record there." },
    ...{ kind: "yesNo", populations: [], needs: [], from: parts },
    sql: `(${parts.map(({ name }) => `${name}.child IS NOT NULL`).join(" OR ")})`,
  };
}

const made = new Map<string, FactPart>();

/** Children with a record in a table, as it was known, on whatever day they are asked about. */
function inTable(table: RecordTable): FactPart {
  const part = made.get(table.name) ?? makeInTable(table);
  made.set(table.name, part);
  return part;
}

function makeInTable(table: RecordTable): FactPart {
  const records = known(table);
  return factPart(`in_${table.name}`, (base) => ({
    reads: [base, records],
    sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN ${records.name} r ON r.child = p.child`,
  }));
}
