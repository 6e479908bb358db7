import { addDays, addMonths } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { haveLasted, workingDaysAfter } from "../calendar";
import type { Theme } from "../theme";
import { daysBetween, isOpen, ofEach, theme, told, within } from "./filed";
import { history } from "./need.arbitrary";
import type { History, Spell } from "./need.arbitrary";

const GROUPS: Readonly<Record<string, string>> = {
  "1A": "INDIVIDUAL",
  "health services": "HEALTH_SERVICES",
  "3E": "HEALTH_SERVICES",
  "6": "POLICE",
  "2A": "SCHOOLS",
  "5D": "LA_SERVICES",
};
const from = (source: string | null) => ({ referral_source: GROUPS[source ?? ""] ?? "UNKNOWN" });

const referred = (is: (referral: History["referrals"][number], life: History) => boolean) =>
  ofEach<History>((life, period) =>
    life.referrals
      .filter(({ referred_on }) => within(referred_on, period))
      .map((each) => told(life, each.referred_on, is(each, life), from(each.source))),
  );

const isAgain = ({ referred_on: on }: History["referrals"][number], { referrals }: History) =>
  referrals.some(({ referred_on }) => referred_on < on && addMonths(referred_on, 12) > on);

const assessed = (is: (assessment: History["assessments"][number]) => boolean) =>
  ofEach<History>((life, period) =>
    life.assessments
      .filter(({ authorised_on }) => within(authorised_on, period))
      .map((each) => told(life, each.authorised_on!, is(each))),
  );

/** The bands of length, of days that are not over: up to the day after the last one. */
function band(start: IsoDate, until: IsoDate): string {
  const lasted = (months: number) => addMonths(start, months) <= until;
  if (lasted(24)) return "FROM_2_YEARS";
  if (lasted(12)) return "FROM_1_YEAR";
  if (lasted(6)) return "FROM_6_MONTHS";
  return lasted(3) ? "FROM_3_MONTHS" : "UNDER_3_MONTHS";
}

const inNeed = (is: (spell: Spell, on: IsoDate) => boolean) =>
  ofEach<History>((life, { to }) =>
    life.children_in_need
      .filter(({ started_on, ended_on }) => isOpen(started_on, ended_on, to))
      .slice(-1)
      .map((spell) => told(life, to, is(spell, to), { time_open: band(spell.started_on, addDays(to, 1)) })),
  );

const started = (is: (spell: Spell, life: History) => boolean) =>
  ofEach<History>((life, period) =>
    life.children_in_need
      .filter(({ started_on }) => within(started_on, period))
      .map((spell) => told(life, spell.started_on, is(spell, life))),
  );

const isReopened = ({ started_on: on }: Spell, { children_in_need }: History) =>
  children_in_need.some(
    ({ started_on, ended_on }) =>
      started_on < on && ended_on !== null && ended_on <= on && addMonths(ended_on, 12) > on,
  );

const closed = ofEach<History>((life, period) =>
  life.children_in_need
    .filter(({ ended_on }) => within(ended_on, period))
    .map(({ started_on, ended_on }) => ({
      ...told(life, ended_on!, true, { time_open: band(started_on, ended_on!) }),
      amount: daysBetween(started_on, ended_on!),
    })),
);

/** Contacts, referrals, assessments and children in need. */
export const need: Theme<History> = theme({
  name: "need",
  history,
  tables: ["referrals", "assessments", "children_in_need"],
  own: ["referral_source", "time_open"],
  counts: {
    contact_count: ofEach((life, period) =>
      life.contacts
        .filter(({ contacted_on }) => within(contacted_on, period))
        .map(({ contacted_on, source }) => told(life, contacted_on, true, from(source))),
    ),
    referral_count: referred(() => true),
    referral_rate_per_10000: referred(() => true),
    referral_nfa_count: referred(({ no_further_action }) => no_further_action === "yes"),
    referral_nfa_pct: referred(({ no_further_action }) => no_further_action === "yes"),
    rereferral_pct: referred(isAgain),
    assessment_count: assessed(() => true),
    assessment_45wd_pct: assessed(
      ({ started_on, authorised_on }) => authorised_on! <= workingDaysAfter(started_on, 45),
    ),
    assessment_child_seen_pct: assessed(({ child_seen }) => child_seen === "yes"),
    cin_count: inNeed(() => true),
    cin_rate_per_10000: inNeed(() => true),
    cin_open_2y_pct: inNeed(({ started_on }, on) => haveLasted(started_on, on, 24)),
    cin_started_count: started(() => true),
    cin_closed_count: closed,
    cin_avg_days: closed,
    closed_cases_reopened_count: started(isReopened),
  },
});
