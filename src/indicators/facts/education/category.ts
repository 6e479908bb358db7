import type { Code } from "../../../codeLists/codeList";
import type { FactValue } from "../../fact";

const kept = ({ code, keptAs }: Code): string => keptAs ?? code;
const named = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]+/g, "_");

/** The values of a category that shows a code list one by one. */
export function valuesOfCodes(codes: readonly Code[]): FactValue[] {
  const shown = codes.map((code) => ({ code: named(kept(code)), label: code.label }));
  return [...new Map(shown.map((value) => [value.code, value])).values()];
}

/** A category of a code list as SQL over a column that holds what the records keep. */
export function codesSql(column: string, codes: readonly Code[]): string {
  const cases = codes.map((code) => `WHEN '${kept(code)}' THEN '${named(kept(code))}'`);
  return `CASE ${column}${[...new Set(cases)].map((one) => `\n    ${one}`).join("")}\n  END`;
}

/** The groups of a code list, as values and as SQL over a column. Codes without a group have no value. */
export function groupsOfCodes(column: string, codes: readonly Code[]): { values: FactValue[]; sql: string } {
  const groups = [...new Set(codes.flatMap(({ group }) => group ?? []))];
  const within = (group: string) =>
    codes.filter((code) => code.group === group).map((code) => `'${kept(code)}'`);
  return {
    values: groups.map((group) => ({ code: named(group), label: group })),
    sql: `CASE${groups.map((group) => `\n    WHEN ${column} IN (${within(group).join(", ")}) THEN '${named(group)}'`).join("")}\n  END`,
  };
}

/** What the records keep for the codes of a group, as a list in SQL. */
export const codesIn = (codes: readonly Code[], group: string): string =>
  codes
    .filter((code) => code.group === group)
    .map((code) => `'${kept(code)}'`)
    .join(", ");
