import { areas } from "../../../records/areas";
import { youngCarerBreaks } from "../../../records/socialCare/youngCarerBreaks";
import { youngCarers } from "../../../records/socialCare/youngCarers";
import { known } from "../../parts/known";
import { people, personSql } from "../../parts/people";
import { monthsSql } from "../../parts/time";
import { flow, stock } from "../../population";

const needs = ["social_care_young_carers"];

/** The service's own word for the district, code or name, as the code of one of the authority's. */
const district = `(SELECT min(a.district) FROM known_areas a
   WHERE a.authority = :authority AND lower(y.district) IN (lower(a.district), lower(a.district_name))) AS district`;

const reads = [known(youngCarers), known(areas), people];

/** The last day is the first on which the young carer is no longer open, as with episodes of care. */
export const openYoungCarers = stock({
  code: "open_young_carers",
  title: "Young carers open to the service on the date",
  plain:
    "Young carers whose support began by the date and had not ended, each counted once, by the latest referral.",
  needs,
  reads,
  sql: (periods) => `
SELECT DISTINCT ON (d.period_end, y.child) d.period_end AS as_at, y.child, ${personSql("d.period_end")},
  y.assessed_on, y.reviewed_on, y.transition_assessed_on, y.parent_mental_health, y.cared_for_need,
  ${district},
  ${monthsSql("y.supported_from", "(d.period_end + 1)")} AS months_supported
FROM ${periods} d
JOIN known_young_carers y ON y.supported_from <= d.period_end
  AND (y.supported_to IS NULL OR y.supported_to > d.period_end)
LEFT JOIN people k ON k.child = y.child
ORDER BY d.period_end, y.child, y.referred_on DESC`,
});

const happened = (on: string) => (periods: string) => `
SELECT d.period_end, y.${on} AS as_at, y.child, ${personSql(`y.${on}`)},
  y.referred_by, y.parent_mental_health, y.cared_for_need,
  ${district}
FROM ${periods} d
JOIN known_young_carers y ON y.${on} BETWEEN d.from_on AND d.period_end
LEFT JOIN people k ON k.child = y.child`;

export const youngCarerReferrals = flow({
  code: "young_carer_referrals",
  title: "Referrals of young carers",
  plain: "Referrals of young carers to the service in the period.",
  counts: "referrals",
  needs,
  reads,
  sql: happened("referred_on"),
});

export const counsellingReferrals = flow({
  code: "young_carer_counsel",
  title: "Referrals of young carers to counselling",
  plain: "Referrals of young carers to counselling in the period.",
  counts: "referrals",
  needs,
  reads,
  sql: happened("counselling_referred_on"),
});

export const breaksTaken = flow({
  code: "young_carer_events",
  title: "Breaks taken by young carers",
  plain: "Breaks that young carers took in the period, one a young carer and event.",
  counts: "breaks",
  needs: ["social_care_young_carer_breaks"],
  reads: [known(youngCarerBreaks), people],
  sql: (periods) => `
SELECT d.period_end, b.taken_on AS as_at, b.child, ${personSql("b.taken_on")}
FROM ${periods} d
JOIN known_young_carer_breaks b ON b.taken_on BETWEEN d.from_on AND d.period_end
LEFT JOIN people k ON k.child = b.child`,
});
