import { healthNeed } from "../../../codeLists/health/healthNeed";
import { healthTransfers } from "../../../records/health/healthTransfers";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { knownToSocialCare } from "../../populations/context/knownToSocialCare";
import { lookedAfter } from "../../populations/placements/lookedAfter";
import { startsOfCare } from "../../populations/placements/startsOfCare";

const transferred = factPart("transferred", (base) => ({
  reads: [base, known(healthTransfers)],
  sql: `
SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, t.need
FROM ${base.name} p
JOIN known_health_transfers t ON t.child = p.child AND t.transferred_on <= p.as_at
ORDER BY p.as_at, p.child, t.transferred_on DESC`,
}));

const told = healthNeed.codes.map(({ code, label, keptAs = code }) => ({
  ...{ code: code.replaceAll(" ", "_"), label, keptAs },
}));

export const arrivalHealthNeed: Fact = {
  code: "arrival_health_need",
  title: "Health need on arrival",
  plain:
    "The health need first named in the information that came with the child's last transfer from another authority by the day; not known of who was never transferred.",
  kind: "category",
  sql: `CASE transferred.need${told.map(({ code, keptAs }) => `\n    WHEN '${keptAs}' THEN '${code}'`).join("")}
    ELSE CASE WHEN transferred.child IS NOT NULL THEN 'NOT_TOLD' END END`,
  from: transferred,
  populations: [knownToSocialCare, lookedAfter, startsOfCare],
  needs: ["health_transfers"],
  values: [
    ...told.map(({ code, label }) => ({ code, label })),
    { code: "NOT_TOLD", label: "Transferred, and no need told" },
    UNKNOWN,
  ],
  isBreakdown: true,
};
