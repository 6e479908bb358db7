import { destinationActivity } from "../../../codeLists/virtualSchool/destinationActivity";
import { neetReason } from "../../../codeLists/virtualSchool/neetReason";
import { destinations } from "../../../records/virtualSchool/destinations";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { inCare } from "../../populations";
import { leavingCare } from "../../populations/careLeavers/leavingCare";
import { codesSql, groupsOfCodes, valuesOfCodes } from "./category";

/** What a young person does on the day: of several activities the one begun last. Its last day is part of it. */
const destination = factPart("destination", (base) => ({
  reads: [base, known(destinations)],
  sql: `
SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, d.activity, d.neet_reason
FROM ${base.name} p
JOIN known_destinations d ON d.child = p.child AND d.started_on <= p.as_at AND (d.ended_on IS NULL OR d.ended_on >= p.as_at)
ORDER BY p.as_at, p.child, d.started_on DESC, d.activity, d.neet_reason`,
}));

const followed = {
  kind: "category",
  from: destination,
  populations: [...inCare, leavingCare],
  needs: ["virtual_school_destinations"],
  isBreakdown: true,
} as const;

const told = destinationActivity.codes.filter(({ keptAs }) => keptAs !== "not known");
const groups = groupsOfCodes("destination.activity", told);

export const activityAfter16: Fact = {
  ...followed,
  code: "activity_after_16",
  title: "Activity after 16",
  plain:
    "What the young person does on the date after Year 11, as the virtual school follows it: the group of the activity begun last.",
  sql: groups.sql,
  values: [...groups.values, UNKNOWN],
};

/** Custody counts as no education, employment or training, and is a reason by itself. */
export const reasonWithoutActivity: Fact = {
  ...followed,
  code: "neet_reason",
  title: "Reason for being NEET",
  plain:
    "Why the young person is not in education, employment or training on the date, as the virtual school follows it.",
  sql: `CASE destination.activity WHEN 'custody' THEN 'CUSTODY' WHEN 'neet' THEN ${codesSql("destination.neet_reason", neetReason.codes)}
  WHEN 'not known' THEN NULL ELSE CASE WHEN destination.activity IS NOT NULL THEN 'ENGAGED' END END`,
  values: [
    ...valuesOfCodes(neetReason.codes),
    { code: "CUSTODY", label: "In custody" },
    { code: "ENGAGED", label: "In education, employment or training" },
    UNKNOWN,
  ],
};
