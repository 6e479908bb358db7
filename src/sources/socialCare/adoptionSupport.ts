import { adoptionSupportKind } from "../../codeLists/socialCare/adoptionSupportKind";
import { supportDecision } from "../../codeLists/socialCare/supportDecision";
import { adoptionSupportRequests } from "../../records/socialCare/adoptionSupportRequests";
import { code, date } from "../columns";
import { inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, ownFormat } from "./nightly";
import { rowId } from "./person";

/** Post-adoption support: one row a request by a family or an adopted adult. */
export const adoptionSupport = defineSource({
  ...nightly,
  code: "social_care_adoption_support",
  title: "Post-adoption support",
  reference: ownFormat("Adoption Support Services Regulations 2005"),
  feeds: adoptionSupportRequests,
  columns: {
    SUPPORT_REFERENCE: rowId({ doc: "the authority's reference", to: "reference" }),
    REQUESTED_ON: date({ doc: "day of the request", to: "requested_on", required: true }),
    REQUEST_KIND: code(adoptionSupportKind, { doc: "what was asked for", to: "kind", required: true }),
    SUPPORT_DECISION: code(supportDecision, { doc: "what was decided", to: "decision" }),
    SUPPORT_DECIDED: date({ doc: "day of the decision; blank while open", to: "decided_on" }),
    SUPPORT_STARTED: date({ doc: "day support started", to: "started_on" }),
    SUPPORT_ENDED: date({ doc: "day it ended; blank while it goes on", to: "ended_on" }),
  },
  key: ["SUPPORT_REFERENCE"],
  rules: [
    notInFuture({
      code: "SUPPORT_REQUEST_IN_FUTURE",
      column: "REQUESTED_ON",
      says: "the request was made after the day the file was received. Correct REQUESTED_ON.",
    }),
    inOrder({
      code: "SUPPORT_DECIDED_BEFORE_REQUEST",
      severity: "error",
      first: "REQUESTED_ON",
      then: "SUPPORT_DECIDED",
      says: "the request was decided on before it was made. Correct one of the dates.",
    }),
    inOrder({
      code: "ADOPTION_SUPPORT_ENDS_BEFORE_START",
      severity: "error",
      first: "SUPPORT_STARTED",
      then: "SUPPORT_ENDED",
      says: "support ended before it started. Correct SUPPORT_ENDED or SUPPORT_STARTED.",
    }),
  ],
});
