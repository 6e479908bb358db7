import type { Period } from "../../../../src/indicators/period";
import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import type { Theme } from "../theme";
import { allegations, detained, hasAdvocate, homeless } from "./atRisk";
import { daysBetween, isOpen, ofEach, recordsOf, theme, told, within } from "./filed";
import { history } from "./missing.arbitrary";
import type { History, Incident, Report } from "./missing.history";

const FROM: Readonly<Record<string, string>> = { home: "HOME", placement: "PLACEMENT", school: "SCHOOL" };
const fromWhere = (from: string | null) => ({ missing_from: FROM[from ?? ""] ?? "UNKNOWN" });
const isKnown = (word: string | null) => word !== null && word !== "not known";

const incidents = (
  is: (incident: Incident) => boolean,
  among: (incident: Incident) => boolean = () => true,
) =>
  ofEach<History>((life, period) =>
    life.missing_incidents
      .filter((each) => each.kind === "M" && within(each.started_on, period) && among(each))
      .map((each) => told(life, each.started_on, is(each), fromWhere(each.missing_from))),
  );

const applies = ({ ended_on, interview_offered }: Incident) =>
  ended_on !== null && interview_offered !== "NA";

interface Missing {
  readonly times: number;
  readonly last: IsoDate;
  readonly life: History;
  readonly period: Period;
}

const missing = (is: (child: Missing) => boolean) =>
  ofEach<History>((life, period) => {
    const days = life.missing_incidents
      .filter(({ kind, started_on }) => kind === "M" && within(started_on, period))
      .map(({ started_on }) => started_on)
      .sort();
    const last = days.at(-1);
    return last ? [told(life, last, is({ times: days.length, last, life, period }))] : [];
  });

const isScreened = ({ life, period }: Missing) =>
  life.exploitation_screenings.some(
    ({ kind, screened_on }) => kind === "sexual exploitation" && within(screened_on, period),
  );

const isKnownCase = ({ life, last }: Missing) =>
  life.children_in_need.some(({ started_on, ended_on }) => isOpen(started_on, ended_on, last)) ||
  life.care_episodes.some(
    ({ started_on, ended_on, legal_status }) => legal_status !== "V3" && isOpen(started_on, ended_on, last),
  );

const reports = (is: (report: Report, life: History) => boolean) =>
  ofEach<History>((life, period) =>
    life.police_missing_notifications
      .filter(({ reported_on }) => within(reported_on, period))
      .map((each) => told(life, each.reported_on, is(each, life), fromWhere(each.missing_from))),
  );

/** Incidents of either kind: the police do not tell missing from away. */
const isRecorded = ({ reported_on }: Report, { missing_incidents }: History) =>
  missing_incidents.some(({ started_on }) => Math.abs(daysBetween(reported_on, started_on)) <= 1);

const TABLES = [
  ...["missing_incidents", "police_missing_notifications", "exploitation_screenings", "police_detentions"],
  ...["homeless_young_people", "advocacy_offers", "care_episodes", "children_in_need"],
];

const made: Theme<History> = theme({
  name: "missing",
  history,
  tables: TABLES,
  own: ["missing_from", "exploitation_risk", "custody_length", "allegation_sector"],
  counts: {
    missing_incident_count: incidents(() => true),
    missing_children_count: missing(() => true),
    missing_repeat_children_count: missing(({ times }) => times > 1),
    missing_repeat_at_risk_count: missing((child) => child.times > 1 && isKnownCase(child)),
    missing_location_and_associates: incidents(({ missing_from, found_at, missing_with }) =>
      [missing_from, found_at, missing_with].every(isKnown),
    ),
    rhi_offered_pct: incidents(({ interview_offered }) => interview_offered === "Y", applies),
    rhi_accepted_pct: incidents(
      ({ interview_accepted }) => interview_accepted === "Y",
      ({ interview_offered }) => interview_offered === "Y",
    ),
    rhi_timely_pct: incidents(
      ({ ended_on, interview_held_on: held }) => held !== null && held <= addDays(ended_on!, 3),
      applies,
    ),
    missing_notification_count: reports(() => true),
    missing_notification_known_pct: reports(({ known_to_social_care }) => known_to_social_care === true),
    missing_notification_recorded_pct: reports(isRecorded),
    exploitation_screening_count: ofEach((life, period) =>
      life.exploitation_screenings
        .filter(({ screened_on }) => within(screened_on, period))
        .map(({ screened_on, risk }) =>
          told(life, screened_on, true, { exploitation_risk: risk.toUpperCase() }),
        ),
    ),
    exploitation_at_risk_count: ofEach((life, { to }) =>
      life.exploitation_screenings.some(
        ({ screened_on, ended_on, risk }) => risk !== "none" && isOpen(screened_on, ended_on, to),
      )
        ? [told(life, to)]
        : [],
    ),
    cse_screening_tool_use_pct: missing(isScreened),
    children_in_police_custody_count: detained(() => true),
    police_custody_notified_24h_pct: detained(({ hours_to_notice, notified_on, detained_on }) =>
      hours_to_notice === null ? notified_on !== null && notified_on <= detained_on : hours_to_notice <= 24,
    ),
    homeless_1617_count: homeless(() => true),
    homeless_1617_assessed_pct: homeless(({ assessed_on }) => assessed_on !== null),
    homeless_1617_told_of_rights_pct: homeless(({ told_of_rights }) => told_of_rights === true),
    homeless_1617_in_need_pct: homeless(({ considered_in_need }) => considered_in_need === true),
    homeless_1617_advocacy_offered_pct: homeless(hasAdvocate),
    lado_allegation_count: allegations("received_on"),
    lado_concluded_count: allegations("concluded_on"),
  },
});

/** Missing, exploitation, police custody, homelessness and allegations against adults. */
export const missingAndAtRisk: Theme<History> = {
  ...made,
  records: (history, subjects) => ({
    ...recordsOf(history, TABLES, subjects),
    care_episodes: recordsOf(history, ["care_episodes"], subjects)["care_episodes"]!.map((row) => ({
      ...row,
      ...{ reason_started: "S", placement_type: "U1" },
    })),
    allegations: history.allegations.map((allegation) => ({ reference: subjects.local, ...allegation })),
  }),
};
