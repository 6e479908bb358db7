import { weightOf } from "./field";
import { FIELDS } from "./fields";
import type { Field } from "./field";

/** The column of a field in `compared`: the place of its level, from 0; null where one side tells nothing. */
export const columnOf = ({ field }: Field) => `level_of_${field}`;

/**
 * The statement that makes the temporary table `compared`: the candidate pairs that score `least` bits or more, with
 * their level in every field. OFFSET 0 has each level found once, and not again for its weight.
 */
export function compared(least: number | null): string {
  return `
CREATE TEMP TABLE compared ON COMMIT DROP AS
SELECT * FROM (
  SELECT c.*, ${FIELDS.map(weightSql).join(" + ")} AS score
  FROM (
    SELECT a.person AS a, b.person AS b, coalesce(a.local, a.subject) AS subject, b.local AS other,
      ${FIELDS.map(levelSql).join(",\n      ")}
    FROM candidates x JOIN portraits a ON a.person = x.a JOIN portraits b ON b.person = x.b
    OFFSET 0
  ) c
) s${least === null ? "" : ` WHERE score >= ${least}`}`;
}

function levelSql(field: Field): string {
  const arms = field.levels.map(({ holds }, at) => (holds ? `WHEN ${holds} THEN ${at} ` : `ELSE ${at} `));
  const level = arms.length === 1 ? "0" : `CASE ${arms.join("")}END`;
  return `CASE WHEN ${field.told} THEN ${level} END AS ${columnOf(field)}`;
}

function weightSql(field: Field): string {
  return `CASE ${columnOf(field)} ${field.levels.map((level, at) => `WHEN ${at} THEN ${weightOf(level)}`).join(" ")} ELSE 0 END`;
}

/** SQL: the evidence of a row `c` of `compared` as JSON, field, level and weight of each that was compared. */
export const EVIDENCE_SQL = `to_jsonb(array_remove(ARRAY[${FIELDS.map(evidenceSql).join(",\n  ")}], NULL))`;

function evidenceSql(field: Field): string {
  const arms = field.levels.map(
    (level, at) =>
      `WHEN ${at} THEN jsonb_build_object('field', '${field.field}', 'level', '${level.level}', 'weight', ${weightOf(level)})`,
  );
  return `CASE c.${columnOf(field)} ${arms.join(" ")} END`;
}
