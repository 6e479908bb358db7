import { legalProceedings } from "../../../records/socialCare/legalProceedings";
import { preProceedings } from "../../../records/socialCare/preProceedings";
import { cte } from "../../cte";
import { known } from "../../parts/known";
import { happenings, openOn } from "./rows";

const before = { needs: ["social_care_pre_proceedings"], of: preProceedings };

export const inPreProceedings = openOn({
  ...before,
  code: "in_pre_proceedings",
  title: "Children in pre-proceedings on the date",
  plain:
    "Children in pre-proceedings open on the date (decided on or before it, not ended or ended after it), each counted once.",
  from: "decided_on",
  to: "ended_on",
});

export const preProceedingsEnded = happenings({
  ...before,
  code: "pre_proceedings_ended",
  title: "Pre-proceedings ended",
  plain: "Pre-proceedings that ended in the period, a row for each child.",
  counts: "proceedings",
  on: "ended_on",
  columns: ["outcome"],
});

/** Applications for a care or supervision order (Children Act 1989, section 31), a row for each child. */
const care = cte(
  "care_proceedings",
  [known(legalProceedings)],
  `SELECT *\nFROM known_legal_proceedings\nWHERE application IN ('care order', 'supervision order')`,
);

const proceedings = { needs: ["social_care_legal_proceedings"], of: care };

export const inCareProceedings = openOn({
  ...proceedings,
  code: "in_care_proceedings",
  title: "Children in care proceedings on the date",
  plain:
    "Children in care proceedings open on the date (issued on or before it, not concluded or concluded after it), each counted once.",
  from: "issued_on",
  to: "concluded_on",
  columns: ["d.period_end - e.issued_on AS days_open"],
});

export const proceedingsIssued = happenings({
  ...proceedings,
  code: "proceedings_issued",
  title: "Care proceedings issued",
  plain: "Applications for a care or supervision order issued in the period, a row for each child.",
  counts: "proceedings",
  on: "issued_on",
  columns: [],
});

export const proceedingsConcluded = happenings({
  ...proceedings,
  code: "proceedings_concluded",
  title: "Care proceedings concluded",
  plain: "Applications for a care or supervision order concluded in the period, a row for each child.",
  counts: "proceedings",
  on: "concluded_on",
  columns: ["e.concluded_on - e.issued_on AS days_open"],
});
