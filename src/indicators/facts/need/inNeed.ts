import { annexANeed } from "../../../codeLists/annexA/need";
import { childrenInNeed } from "../../../records/need/childrenInNeed";
import { UNKNOWN } from "../../fact";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { casesClosed, casesStarted, inNeed } from "../../populations/need/inNeed";
import { missingChildren } from "../../populations/need/missing";
import { IN_NEED } from "../../populations/need/sources";
import { care } from "../../populations/placements/lookedAfter";

export const primaryNeed: Fact = {
  code: "primary_need",
  title: "Primary need",
  plain: "The main category of need, by the codes of the children in need census.",
  kind: "category",
  sql: "p.primary_need",
  populations: [inNeed, casesStarted, casesClosed],
  needs: [],
  values: [...annexANeed.codes.map(({ code, label }) => ({ code, label })), UNKNOWN],
  isBreakdown: true,
};

export const isReopened: Fact = {
  code: "case_reopened",
  title: "Case reopened",
  plain: "Another case of the child had been closed on or before the day, less than 12 months before.",
  kind: "yesNo",
  sql: "p.is_reopened",
  populations: [casesStarted],
  needs: [],
};

const inNeedThen = factPart("in_need_then", (base) => ({
  reads: [base, known(childrenInNeed)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN known_children_in_need c ON c.child = p.child AND c.started_on <= p.as_at
  AND (c.ended_on IS NULL OR c.ended_on > p.as_at)`,
}));

export const knownCase: Fact = {
  code: "looked_after_or_in_need",
  title: "Looked after or in need",
  plain: "The child was looked after or in need on the day.",
  kind: "yesNo",
  sql: "(care.child IS NOT NULL OR in_need_then.child IS NOT NULL)",
  from: [care, inNeedThen],
  populations: [missingChildren],
  needs: ["ssda903_episodes", IN_NEED],
};
