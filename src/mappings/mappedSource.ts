import type { RowRule, Source, SourceColumn } from "../sources/source";
import type { MappedColumn, Mapping } from "./mapping";

/**
 * The source a mapping makes of a built-in one: the same code, key, records and rules, known by the headings of the
 * extract and by no other. Every mapped heading must be there, so that a file is not taken for another. Columns that
 * are left out do not exist: rules see them blank, and what they would feed is left alone.
 */
export function mappedSource(base: Source, mapping: Mapping): Source {
  const { name, reading, dateFormat, always, notKept } = mapping;
  const mapped = mapping.columns.map((column) => [column.to, mappedColumn(base, mapping, column)] as const);
  const fixed = Object.keys(always).map((to) => [to, fixedColumn(base.columns[to]!)] as const);
  return Object.freeze({
    ...base,
    ...{ mapping: name, notKept },
    ...(Object.keys(reading).length > 0 && { reading }),
    dateFormat: dateFormat ?? base.dateFormat,
    columns: Object.fromEntries([...mapped, ...fixed]),
    fixed: { ...base.fixed, ...always },
    blanks: [...(base.blanks ?? []), ...mapping.blanks],
    rules: (base.rules ?? []).map(seeingBlanks),
  });
}

function mappedColumn(base: Source, mapping: Mapping, mapped: MappedColumn): SourceColumn {
  const { dateFormat: own, ...column } = base.columns[mapped.to]!;
  const dateFormat = mapped.dateFormat ?? (mapping.dateFormat ? undefined : own);
  return {
    ...column,
    ...(dateFormat && { dateFormat }),
    ...{ headings: [mapped.heading], mayBeAbsent: false },
    translations: { ...column.translations, ...mapped.translations },
    blanks: [...(column.blanks ?? []), ...mapped.blanks],
  };
}

/** A column the file has no heading for. Its date, if it is one, is written as mappings write them. */
function fixedColumn(column: SourceColumn): SourceColumn {
  const dateFormat = column.type.is === "date" ? { dateFormat: "yyyy-mm-dd" as const } : {};
  return { ...column, ...dateFormat, headings: [], mayBeAbsent: true };
}

/** A rule to which a column that is not there is one that is blank. */
function seeingBlanks(rule: RowRule): RowRule {
  const breaks: RowRule["breaks"] = (row, when) =>
    rule.breaks(new Proxy(row, { get: (cells, name: string) => cells[name] ?? null }), when);
  return { ...rule, breaks };
}
