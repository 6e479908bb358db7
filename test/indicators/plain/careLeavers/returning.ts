import { addDays, addMonths, ageOn } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import type { Period } from "../../../../src/indicators/period";
import type { Member, Records, Subjects, Theme } from "../theme";
import { history } from "./returning.history";
import type { History, Stay } from "./returning.history";

interface Told extends Member {
  readonly on: IsoDate;
  readonly support?: string;
}

const within = (on: IsoDate, { from, to }: Period) => on >= from && on <= to;

/** Whether work was under way on one of the days of the 12 months before a day. */
const hadBefore = ({ work }: History, on: IsoDate, isMeant: (kind: string) => boolean) =>
  work.some(
    ({ kind, from, to }) =>
      isMeant(kind) && from !== null && from < on && (to === null || to >= addMonths(on, -12)),
  );
const isEarlyHelp = (kind: string) => kind === "early help";
const isWork = (kind: string) => !["early help", "short breaks", "other"].includes(kind);

function supportBefore(life: History, on: IsoDate): string {
  const [help, work] = [hadBefore(life, on, isEarlyHelp), hadBefore(life, on, isWork)];
  if (help && work) return "BOTH";
  return help ? "EARLY_HELP" : work ? "EDGE_OF_CARE" : "NONE";
}

/** Second or later periods of care that began in a period. */
const again =
  (is: (life: History, stay: Stay, before: Stay) => boolean) =>
  (life: History, period: Period): Told[] =>
    life.stays.flatMap((stay, index) => {
      const before = life.stays[index - 1];
      if (!before || !within(stay.from, period)) return [];
      return [{ on: stay.from, counted: is(life, stay, before), support: supportBefore(life, stay.from) }];
    });

const homePlans = ({ plans }: History) => plans.filter(({ kind }) => kind === "return home");

const lastDayOf = ({ from, to }: Stay) => (addDays(to!, -1) > from ? addDays(to!, -1) : from);

const wentHome = (life: History, period: Period): Told[] =>
  life.stays
    .filter(({ to, why }) => to !== null && within(to, period) && ["E4A", "E4B"].includes(why))
    .map((stay) => {
      const on = lastDayOf(stay);
      const isPlanned = homePlans(life).some(
        ({ from, to }) => from >= stay.from && from <= on && (to === null || to > on),
      );
      return { on: stay.to!, counted: isPlanned };
    });

/** Those who leave care at 16 or over, told of the last day in it. */
const leaving =
  (is: (life: History, on: IsoDate, period: Period) => boolean) =>
  (life: History, period: Period): Told[] =>
    life.stays.flatMap(({ to, why }, index) => {
      if (to === null || why === "E2" || life.stays[index + 1]?.from === to) return [];
      const on = addDays(to, -1);
      if (!within(on, period) || addMonths(life.bornOn, 16 * 12) > to) return [];
      return [{ on, counted: life.isLinked && is(life, on, period) }];
    });

const counts: Theme<History>["counts"] = {
  cla_again_home_plan_pct: again((life, stay, before) =>
    homePlans(life).some(({ from }) => from >= before.from && from < stay.from),
  ),
  cla_again_early_help_pct: again((life, { from }) => hadBefore(life, from, isEarlyHelp)),
  cla_again_edge_of_care_pct: again((life, { from }) => hadBefore(life, from, isWork)),
  cla_ceased_home_plan_pct: wentHome,
  cl_immunisation_history_pct: leaving(({ histories }, _, { to }) =>
    histories.some(
      ({ given, holdsImmunisations }) => holdsImmunisations === true && given !== null && given <= to,
    ),
  ),
  cl_gp_registered_pct: leaving(({ registrations }, on) =>
    registrations.some(
      (each) => each.with === "general practice" && each.from <= on && (each.to === null || each.to >= on),
    ),
  ),
};

function recordsOf(life: History, { local: subject, nhs }: Subjects): Records {
  const help = life.work.filter(({ kind }) => isEarlyHelp(kind));
  const others = life.work.filter(({ kind }) => !isEarlyHelp(kind));
  return {
    children: [{ subject, born_on: life.bornOn, sex: "F" }],
    care_episodes: life.stays.map(({ from, to, why }) => ({
      ...{ subject, started_on: from, reason_started: "S", legal_status: "V2", placement_type: "U6" },
      ...{ ended_on: to, reason_ended: to && why },
    })),
    early_help_assessments: help.map(({ from, to }) => ({ subject, started_on: from, ended_on: to })),
    family_support: others.map(({ kind, referred, from, to }) => ({
      ...{ subject, kind, referred_on: referred, started_on: from, ended_on: to },
    })),
    child_plans: life.plans.map(({ kind, from, to }) => ({ subject, kind, started_on: from, ended_on: to })),
    health_leaving_histories: life.histories.map(({ form, given, holdsImmunisations }) => ({
      ...{ subject: nhs, form, given_on: given, immunisations_included: holdsImmunisations },
    })),
    health_registrations: life.registrations.map(({ from, to, ...each }) => ({
      ...{ subject: nhs, registered_with: each.with, registered_on: from, ended_on: to },
    })),
  };
}

function ageGroup(age: number): string {
  if (age < 0) return "UNKNOWN";
  if (age <= 9) return age <= 4 ? "AGE_0_4" : "AGE_5_9";
  if (age <= 15) return "AGE_10_15";
  return age <= 17 ? "AGE_16_17" : "AGE_18_PLUS";
}

/** Children who come back into care, those who go home, and young people who leave it. */
export const returning: Theme<History> = {
  name: "returning",
  history,
  records: recordsOf,
  unlinked: ({ isLinked }) => (isLinked ? [] : ["nhs"]),
  counts,
  breakdowns: ["age_group", "prior_support"],
  groupOf: (_code, { bornOn }, _period, member) => {
    const { on, support } = member as Told;
    return { age_group: ageGroup(ageOn(bornOn, on)), prior_support: support ?? "NONE" };
  },
};
