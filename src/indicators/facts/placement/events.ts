import { complaintTheme } from "../../../codeLists/socialCare/complaintTheme";
import { disruptedPlacement } from "../../../codeLists/socialCare/disruptedPlacement";
import { fosterCarerKind } from "../../../codeLists/socialCare/fosterCarerKind";
import type { CodeList } from "../../../codeLists/codeList";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { complaintsMade } from "../../populations/placements/complaintsMade";
import { disruptions } from "../../populations/placements/disruptions";
import {
  fosteringApprovals,
  fosteringEnds,
  fosteringHouseholds,
} from "../../populations/placements/fosteringHouseholds";
import { placementPlansDue } from "../../populations/placements/placementPlansDue";

/** A category whose records keep the plain words of a code list. */
function fromWords(
  column: string,
  { codes }: CodeList,
): Pick<Fact, "kind" | "sql" | "values" | "isBreakdown"> {
  const values = codes.map(({ label, keptAs }) => ({
    code: label.toUpperCase().replace(/[^A-Z]+/g, "_"),
    label,
    kept: keptAs ?? label,
  }));
  return {
    kind: "category",
    sql: `CASE ${column}${values.map(({ code, kept }) => `\n    WHEN '${kept}' THEN '${code}'`).join("")}\n  END`,
    values: [...values.map(({ code, label }) => ({ code, label })), UNKNOWN],
    isBreakdown: true,
  };
}

const ofComplaints = { populations: [complaintsMade], needs: [] };

export const complaintAbout: Fact = {
  ...ofComplaints,
  ...fromWords("p.theme", complaintTheme),
  code: "complaint_theme",
  title: "Theme of the complaint",
  plain: "What the complaint was about.",
};

export const complaintAdvocate: Fact = {
  ...ofComplaints,
  code: "complaint_advocate",
  title: "Supported by an advocate",
  plain: "Whether an advocate helped with the complaint.",
  kind: "category",
  sql: "CASE WHEN p.advocate THEN 'WITH_ADVOCATE' WHEN NOT p.advocate THEN 'WITHOUT_ADVOCATE' END",
  values: [
    { code: "WITH_ADVOCATE", label: "With an advocate" },
    { code: "WITHOUT_ADVOCATE", label: "Without an advocate" },
    UNKNOWN,
  ],
  isBreakdown: true,
};

export const daysToAnswer: Fact = {
  ...ofComplaints,
  code: "days_to_answer",
  title: "Days to the answer",
  plain: "Days from the complaint to its answer; not known while it is open.",
  kind: "number",
  sql: "p.days_to_answer",
};

const ofDisruptions = { populations: [disruptions], needs: [] };

export const brokeDown: Fact = {
  ...ofDisruptions,
  ...fromWords("p.broke_down", disruptedPlacement),
  code: "broke_down",
  title: "What broke down",
  plain: "The kind of placement or arrangement that broke down.",
};

export const hasMet: Fact = {
  ...ofDisruptions,
  code: "disruption_meeting_held",
  title: "Disruption meeting held",
  plain: "A disruption meeting was held by the end of the period.",
  kind: "yesNo",
  sql: "p.has_met",
};

export const hasMetInTime: Fact = {
  ...ofDisruptions,
  code: "disruption_meeting_in_time",
  title: "Disruption meeting held in time",
  plain: "A disruption meeting was held by the day it was due.",
  kind: "yesNo",
  sql: "p.has_met_in_time",
};

export const isPlanOnTime: Fact = {
  code: "placement_plan_on_time",
  title: "Placement plan on time",
  plain: "The placement plan was completed by the day it was due.",
  kind: "yesNo",
  sql: "p.is_on_time",
  populations: [placementPlansDue],
  needs: [],
};

const ofHouseholds = { populations: [fosteringHouseholds, fosteringApprovals, fosteringEnds], needs: [] };

export const fosteringKind: Fact = {
  ...ofHouseholds,
  ...fromWords("p.kind", fosterCarerKind),
  code: "fostering_kind",
  title: "Kind of fostering",
  plain: "What the household is approved for.",
};

export const fosteringPlaces: Fact = {
  ...ofHouseholds,
  code: "fostering_places",
  title: "Places",
  plain: "Children the household is approved for.",
  kind: "number",
  sql: "p.places",
};
