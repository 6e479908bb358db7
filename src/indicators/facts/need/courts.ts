import { familySupportKind } from "../../../codeLists/socialCare/familySupportKind";
import type { Fact } from "../../fact";
import { preProceedingsEnded } from "../../populations/need/courts";
import { familySupportEnded, privateFosteringNotified } from "../../populations/need/support";
import { byWords } from "./words";

export const outcomeTold: Fact = {
  code: "outcome_told",
  title: "Outcome recorded",
  plain: "How it ended is recorded.",
  kind: "yesNo",
  sql: "(p.outcome IS NOT NULL)",
  populations: [preProceedingsEnded, familySupportEnded],
  needs: [],
};

export const steppedDown: Fact = {
  code: "stepped_down",
  title: "Ended in a step down",
  plain: "Pre-proceedings ended in a step down and not in care proceedings.",
  kind: "yesNo",
  sql: "coalesce(p.outcome = 'step down', false)",
  populations: [preProceedingsEnded],
  needs: [],
};

export const supportKind: Fact = {
  ...byWords(familySupportKind, "kind"),
  code: "family_support_kind",
  title: "Kind of support",
  plain: "What was done to keep the child with the family.",
  populations: [familySupportEnded],
  needs: [],
};

export const remainedWithFamily: Fact = {
  code: "remained_with_family",
  title: "Remained with the family",
  plain: "The child remained with the birth family when the support ended.",
  kind: "yesNo",
  sql: "coalesce(p.outcome = 'remained with family', false)",
  populations: [familySupportEnded],
  needs: [],
};

export const escalated: Fact = {
  code: "support_escalated",
  title: "Escalated to social care",
  plain: "The support ended with a referral to social care or with the child looked after.",
  kind: "yesNo",
  sql: "coalesce(p.outcome IN ('referred to social care', 'looked after'), false)",
  populations: [familySupportEnded],
  needs: [],
};

export const fosteringVisited: Fact = {
  code: "fostering_visited_7_working_days",
  title: "Visited within 7 working days",
  plain: "The first visit was made by the 7th working day after the authority was told.",
  kind: "yesNo",
  sql: "p.is_visited_on_time",
  populations: [privateFosteringNotified],
  needs: [],
};
