import type { Fact, FactValue } from "../../fact";
import { factPart } from "../../factPart";
import { episodes } from "../../parts/episodes";
import { ofChildren } from "../../populations";
import { DESTINATIONS } from "./destinations";

/** Where a child who is in care on the day is, by the letter its placement type begins with. */
const IN_CARE: readonly (FactValue & { readonly types: string })[] = [
  { code: "FOSTER_CARE", label: "In care: foster care", types: "U" },
  { code: "PLACED_FOR_ADOPTION", label: "In care: placed for adoption", types: "A" },
  { code: "PLACED_WITH_PARENTS", label: "In care: with parents", types: "P1" },
  {
    code: "RESIDENTIAL",
    label: "In care: children's home, school or other residential setting",
    types: "[KRSH]",
  },
];
const OTHER_CARE: FactValue = { code: "OTHER_PLACEMENT", label: "In care: another placement" };
const LEFT = DESTINATIONS.map(({ code, label, reasons }) => ({
  code: `LEFT_${code}`,
  label: `Left care: ${label}`,
  reasons,
}));
const LEFT_OTHERWISE: FactValue = { code: "LEFT_UNKNOWN", label: "Left care: reason not known" };
const NEVER: FactValue = { code: "NOT_BEFORE_IN_CARE", label: "Not in care by then" };

/** The episode begun last on or before the day, and whether it is open on it. */
const lastEpisode = factPart("last_episode", (base) => ({
  reads: [base, episodes],
  sql: `
SELECT DISTINCT ON (d.as_at, d.child) d.as_at, d.child, e.placement_type, e.reason_ended,
  e.ended_on IS NULL OR e.ended_on > d.as_at AS is_open
FROM ${base.name} d
JOIN episodes e ON e.child = d.child AND e.started_on <= d.as_at
ORDER BY d.as_at, d.child, e.started_on DESC, e.ended_on DESC NULLS FIRST`,
}));

const inCareSql = IN_CARE.map(
  ({ code, types }) => `WHEN last_episode.placement_type ~ '^${types}' THEN '${code}'`,
);
const leftSql = LEFT.map(
  ({ code, reasons }) =>
    `WHEN last_episode.reason_ended IN (${reasons.map((each) => `'${each}'`).join(", ")}) THEN '${code}'`,
);

export const careOutcome: Fact = {
  code: "care_outcome",
  title: "Care, or how it ended",
  plain:
    "Where a child who is in care on the date is placed; of one who has left care, how the last period of care that had begun by the date ended.",
  kind: "category",
  sql: `(CASE WHEN last_episode.child IS NULL THEN '${NEVER.code}'
    WHEN last_episode.is_open THEN (CASE ${inCareSql.join(" ")} ELSE '${OTHER_CARE.code}' END)
    ELSE (CASE ${leftSql.join(" ")} ELSE '${LEFT_OTHERWISE.code}' END) END)`,
  from: lastEpisode,
  populations: ofChildren,
  needs: ["ssda903_episodes"],
  values: [
    ...IN_CARE.map(({ code, label }) => ({ code, label })),
    OTHER_CARE,
    ...LEFT.map(({ code, label }) => ({ code, label })),
    LEFT_OTHERWISE,
    NEVER,
  ],
  isBreakdown: true,
};
