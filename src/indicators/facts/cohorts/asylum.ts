import { annexACareLeavers } from "../../../records/annexA/careLeavers";
import { asylumStatuses } from "../../../records/asylumStatuses";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { ofChildren } from "../../populations";

/** The return ends the status on the 18th birthday at the latest, so that of adults only the past tells anything. */
const unaccompanied = factPart("unaccompanied", (base) => ({
  reads: [base, known(asylumStatuses), known(annexACareLeavers)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN (
  SELECT child FROM known_asylum_statuses
  UNION ALL
  SELECT child FROM known_annex_a_care_leavers WHERE unaccompanied = 'yes'
) a ON a.child = p.child`,
}));

export const cameUnaccompanied: Fact = {
  code: "came_unaccompanied",
  title: "Came unaccompanied to seek asylum",
  plain:
    "Is, or once was, an unaccompanied asylum-seeking child, by the return or by the list of care leavers; neither tells since when.",
  kind: "yesNo",
  sql: "(unaccompanied.child IS NOT NULL)",
  from: unaccompanied,
  populations: ofChildren,
  needs: [["ssda903_uasc", "annex_a_care_leavers"]],
};
