import type { IsoDate } from "../../lib/dates";
import { definedSql, factsOf } from "../condition";
import type { Filter } from "../condition";
import { cte } from "../cte";
import type { Fact } from "../fact";
import { factPart } from "../factPart";
import { members } from "../members";
import { ageSql } from "../parts/time";
import { ofChildren } from "../populations";
import { knownToSocialCare } from "../populations/context/knownToSocialCare";
import { markOf, needsOfFilter } from "./mark";
import { shiftedSql } from "./span";
import type { Span } from "./span";

/** Another day than the one a filter is told of: a date, or so long before or after. */
export type OtherDay = { readonly on: IsoDate } | { readonly before: Span } | { readonly after: Span };

function dayOf(other: OtherDay): string {
  if ("on" in other) return `DATE '${other.on}'`;
  return "before" in other ? shiftedSql("as_at", other.before, "-") : shiftedSql("as_at", other.after, "+");
}

/** Whether a filter held of a child on another day, as a fact of anybody on any day. */
export function wasSo(other: OtherDay, filter: Filter): Fact {
  const day = dayOf(other);
  const name = `was_so_${markOf(day, definedSql(filter))}`;
  const part = factPart(name, (base) => {
    const days = cte(
      `${name}_days_of_${base.name}`,
      [base],
      `SELECT DISTINCT ${day} AS as_at, child, born_on, sex, ${ageSql("born_on", day)} AS age\nFROM ${base.name}`,
    );
    const found = members(knownToSocialCare, {
      ...{ facts: factsOf(filter), columns: [], among: definedSql(filter) },
      ...{ rows: days, name: `${name}_found_of_${base.name}` },
    });
    return {
      reads: [base, found],
      sql: `SELECT b.as_at, b.child
FROM ${base.name} b
JOIN ${found.name} m ON m.child = b.child AND m.as_at = ${day.replaceAll("as_at", "b.as_at")}`,
    };
  });
  return {
    ...{ code: name, kind: "yesNo", populations: ofChildren, from: part },
    title: "So on another day",
    plain: "Whether it was so on another day.",
    sql: `(${name}.child IS NOT NULL)`,
    needs: needsOfFilter(filter),
  };
}
