import { advocacyOffers } from "../../../records/socialCare/advocacyOffers";
import { exploitationScreenings } from "../../../records/socialCare/exploitationScreenings";
import { homelessYoungPeople } from "../../../records/socialCare/homelessYoungPeople";
import { policeDetentions } from "../../../records/socialCare/policeDetentions";
import { cte } from "../../cte";
import { known } from "../../parts/known";
import { happenings, openOn } from "./rows";

const screenings = { needs: ["social_care_exploitation_screenings"], of: exploitationScreenings };

export const screened = happenings({
  ...screenings,
  code: "exploitation_screened",
  title: "Exploitation screenings",
  plain: "Screenings of children for exploitation in the period, a row for each kind screened for.",
  counts: "times",
  on: "screened_on",
  columns: ["kind", "risk"],
});

/** A child screened for several kinds is counted once. */
export const atRiskOfExploitation = openOn({
  ...screenings,
  code: "exploitation_risk",
  title: "Children at risk of exploitation on the date",
  plain:
    "Children with a screening on or before the date that found a risk which has not ended, or ended after it, each counted once by the last such screening.",
  only: "e.risk <> 'none'",
  from: "screened_on",
  to: "ended_on",
});

export const detentions = happenings({
  code: "police_detained",
  title: "Children detained by the police",
  plain: "Detentions of children in police custody that began in the period.",
  counts: "detentions",
  needs: ["social_care_police_custody"],
  of: policeDetentions,
  on: "detained_on",
  columns: ["hours_detained", "hours_to_notice", "detained_on", "notified_on", "destination"],
});

/** Those offered an advocate for homelessness between the day they presented and the day they were closed. */
const advocacy = cte(
  "homeless_advocacy",
  [known(homelessYoungPeople), known(advocacyOffers)],
  `
SELECT DISTINCT e.child, e.presented_on
FROM known_homeless_young_people e
JOIN known_advocacy_offers o ON o.child = e.child AND o.kind = 'homeless'
  AND o.offered_on >= e.presented_on AND (e.closed_on IS NULL OR o.offered_on <= e.closed_on)`,
);

export const homeless = happenings({
  code: "homeless_young",
  title: "Young people who presented as homeless",
  plain: "Times young people aged 16 and 17 presented as homeless in the period.",
  counts: "times",
  needs: ["social_care_homeless_young_people"],
  of: homelessYoungPeople,
  on: "presented_on",
  columns: [
    ...["assessed_on", "told_of_rights", "considered_in_need"],
    "w.child IS NOT NULL AS is_offered_advocacy",
  ],
  joins: "LEFT JOIN homeless_advocacy w ON w.child = e.child AND w.presented_on = e.presented_on",
  reads: [advocacy],
});
