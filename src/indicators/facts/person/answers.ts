import { annexACareLeavers } from "../../../records/annexA/careLeavers";
import { annexALookedAfter } from "../../../records/annexA/lookedAfter";
import { children } from "../../../records/children";
import { needTables } from "../../../records/need";
import type { RecordTable } from "../../../records/recordTable";
import { socialCarePeople } from "../../../records/socialCare/people";
import { cte } from "../../cte";
import type { Cte } from "../../cte";
import { known } from "../../parts/known";

/** What orders the answers of a table: a day; a list of people without one speaks of the end of its collection year. */
function toldOn({ name, columns }: RecordTable): string {
  if (name === children.name || name === socialCarePeople.name)
    return "make_date(greatest(period, 1), 3, 31)";
  return ["started_on", "referred_on", "contacted_on"].find((column) => column in columns) ?? "NULL::date";
}

/**
 * The newest answer of each child to a question that several files ask (ethnicity, disability): columns child and
 * `column`; an answer that says nothing (one of `silent`) only where no file says more.
 */
export function newestAnswer(column: "ethnicity" | "disability", silent: readonly string[]): Cte {
  const tables = [children, socialCarePeople, annexALookedAfter, annexACareLeavers, ...needTables].filter(
    ({ columns }) => column in columns,
  );
  const said = tables.map(
    (table) =>
      `SELECT child, ${column}, ${toldOn(table)} AS told_on FROM ${known(table).name} WHERE ${column} IS NOT NULL`,
  );
  return cte(
    `newest_${column}`,
    tables.map(known),
    `
SELECT DISTINCT ON (child) child, ${column}
FROM (
  ${said.join("\n  UNION ALL\n  ")}
) answers
ORDER BY child, ${column} IN (${silent.map((code) => `'${code}'`).join(", ")}), told_on DESC NULLS LAST, ${column}`,
  );
}
