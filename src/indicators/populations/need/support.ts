import { earlyHelpAssessments } from "../../../records/need/earlyHelpAssessments";
import { familySupport } from "../../../records/socialCare/familySupport";
import { privateFostering } from "../../../records/socialCare/privateFostering";
import { happenings, openOn, workingDaysAfterSql } from "./rows";
import { EARLY_HELP } from "./sources";

export const earlyHelpCompleted = happenings({
  code: "early_help_completed",
  title: "Early help assessments completed",
  plain: "Early help assessments completed in the period.",
  counts: "assessments",
  needs: [EARLY_HELP],
  of: earlyHelpAssessments,
  on: "completed_on",
});

export const inEarlyHelp = openOn({
  code: "in_early_help",
  title: "Children in early help on the date",
  plain:
    "Children whose early help is open on the date (started on or before it, not ended or ended after it), each counted once.",
  needs: [EARLY_HELP],
  of: earlyHelpAssessments,
  from: "started_on",
  to: "ended_on",
});

export const familySupportEnded = happenings({
  code: "family_support_ended",
  title: "Support at the edge of care ended",
  plain:
    "Family group conferences and services at the edge of care that ended in the period, a row for each child.",
  counts: "times",
  needs: ["social_care_family_support"],
  of: familySupport,
  on: "ended_on",
  columns: ["kind", "outcome"],
});

export const privatelyFostered = openOn({
  code: "privately_fostered",
  title: "Children privately fostered on the date",
  plain:
    "Children in a private fostering arrangement open on the date (started on or before it, not ended or ended after it), each counted once.",
  needs: ["social_care_private_fostering"],
  of: privateFostering,
  from: "started_on",
  to: "ended_on",
});

export const privateFosteringNotified = happenings({
  code: "fostering_notified",
  title: "Notifications of private fostering",
  plain: "Private fostering arrangements of which the authority was told in the period.",
  counts: "notifications",
  needs: ["social_care_private_fostering"],
  of: privateFostering,
  on: "notified_on",
  columns: [
    `coalesce(e.first_visited_on <= ${workingDaysAfterSql("e.notified_on", 7)}, false) AS is_visited_on_time`,
  ],
});
