import type { CodeList } from "../../../codeLists/codeList";
import { UNKNOWN } from "../../fact";
import type { Fact } from "../../fact";

/** A breakdown by a column that keeps the plain words of a list; "not known" is as good as nothing. */
export function byWords(
  list: CodeList,
  column: string,
): Pick<Fact, "kind" | "sql" | "values" | "isBreakdown"> {
  const told = list.codes.filter(({ code }) => code !== "NOT KNOWN");
  return {
    kind: "category",
    sql: `upper(replace(nullif(p.${column}, 'not known'), ' ', '_'))`,
    values: [...told.map(({ code, label }) => ({ code: code.replaceAll(" ", "_"), label })), UNKNOWN],
    isBreakdown: true,
  };
}

/** A breakdown by a column that keeps codes, each in its group. */
export function byGroups(
  list: CodeList,
  column: string,
  groups: readonly (readonly [code: string, label: string, group: string])[],
): Pick<Fact, "kind" | "sql" | "values" | "isBreakdown"> {
  const keptIn = (group: string) =>
    list.codes
      .filter((each) => each.group === group)
      .map(({ code, keptAs = code }) => `'${keptAs}'`)
      .join(", ");
  const cases = groups.map(([code, , group]) => `WHEN p.${column} IN (${keptIn(group)}) THEN '${code}'`);
  return {
    kind: "category",
    sql: `CASE ${cases.join("\n    ")} END`,
    values: [...groups.map(([code, label]) => ({ code, label })), UNKNOWN],
    isBreakdown: true,
  };
}
