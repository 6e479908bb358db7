import { weightOf } from "./field";
import { FIELDS } from "./fields";
import { columnOf } from "./compare";

/** A combination whose agreement links by itself. Its name begins "agreed: " and is the rule of the link. */
export interface Agreed {
  readonly rule: string;
  /** The level each of its fields must have. */
  readonly levels: Readonly<Record<string, string>>;
  readonly why: string;
}

/**
 * The combinations that link by themselves. There is one. It holds only where
 * - each side tells one date of birth, one sex, and the one told agrees with the other side's,
 * - no field that both tell speaks against it, nor did any source tell whose the number is,
 * - the care of the child did not end in adoption,
 * - of all children whom any system tells with that date of birth and postcode, whatever their sex, one has a local id,
 *   and at most one a number of each kind: where two are told anywhere they may be twins, and nothing is agreed.
 * What it can not tell apart: twins of one sex of whom each system knows one alone, and each another one.
 */
export const AGREED: readonly Agreed[] = [
  {
    rule: "agreed: date of birth, sex and home postcode",
    levels: { birth: "same", sex: "same", postcode: "same, and birthday" },
    why: "Two children of one sex at one postcode with one birthday are twins, or a coincidence of one in thousands.",
  },
];

/** What pairs that wait for a person have as their rule. */
export const SCORED = "scored";

/** The pairs that share a date of birth and postcode which at most one child of each kind is told with. */
export const ALONE_TOGETHER = `
CREATE TEMP TABLE alone_together ON COMMIT DROP AS
WITH alone AS (
  SELECT key FROM same_home h JOIN numbers n USING (person) LEFT JOIN LATERAL unnest(n.kinds) AS k (kind) ON true
  GROUP BY key
  HAVING count(DISTINCT h.person) FILTER (WHERE h.local IS NOT NULL) = 1 AND count(kind) = count(DISTINCT kind))
SELECT DISTINCT x.person AS a, y.person AS b
FROM alone JOIN same_home x USING (key) JOIN same_home y USING (key) WHERE x.local IS NULL AND y.local IS NOT NULL`;

/** SQL: the rule of a row `c` of `kept`, whose portraits are `a` and `b`. */
export const RULE_SQL = `CASE ${AGREED.map(
  ({ rule, levels }) =>
    `WHEN ${[...Object.entries(levels).map(isAt), ...CONDITIONS()].join("\n      AND ")} THEN '${rule}'`,
).join(" ")} ELSE '${SCORED}' END`;

function isAt([field, level]: [string, string]): string {
  const found = fieldOf(field);
  return `c.${columnOf(found)} = ${found.levels.findIndex((one) => one.level === level)}`;
}

function CONDITIONS(): string[] {
  return [
    "a.local IS NULL AND NOT a.kinds && b.kinds",
    " cardinality(a.born) = 1 AND cardinality(b.born) = 1",
    "cardinality(a.sexes) = 1 AND cardinality(b.sexes) = 1",
    ...FIELDS.flatMap((field) => {
      const against = field.levels.flatMap((level, at) => (weightOf(level) < 0 ? [at] : []));
      return against.length === 0
        ? []
        : [`coalesce(c.${columnOf(field)} NOT IN (${against.join(", ")}), true)`];
    }),
    "a.is_open AND NOT EXISTS (SELECT FROM adopted d WHERE d.person = c.b)",
    "EXISTS (SELECT FROM alone_together t WHERE t.a = c.a AND t.b = c.b)",
  ];
}

function fieldOf(code: string) {
  return FIELDS.find(({ field }) => field === code)!;
}
