import type { CodeList } from "../../../codeLists/codeList";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";

const asCode = (code: string) => code.replace(/[^A-Z0-9]+/g, "_");

/** A category's expression and values, from the code list its column is kept by. */
export function fromCodeList(column: string, { codes }: CodeList): Pick<Fact, "kind" | "sql" | "values"> {
  const cases = codes.map(({ code, keptAs = code }) => `\n    WHEN '${keptAs}' THEN '${asCode(code)}'`);
  return {
    kind: "category",
    sql: `CASE ${column}${cases.join("")}\n  END`,
    values: [...codes.map(({ code, label }) => ({ code: asCode(code), label })), UNKNOWN],
  };
}
