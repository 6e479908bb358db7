import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import type { Count } from "../theme";
import * as child from "./child";
import type { History, Results } from "./history";
import type { Told } from "./ofTheDate";

/** What happened, each on its day, whenever; those in the period while the child was looked after are counted. */
const happened =
  (all: (history: History) => readonly Told[]): Count<History> =>
  (history, { from, to }) =>
    all(history).filter(({ on }) => on >= from && on <= to && child.isInCare(history, on));

const ofPlans = (among: (plan: History["plans"][number]) => boolean | null) =>
  happened((history) =>
    child.own(history, history.plans).flatMap((plan) => {
      const counted = among(plan);
      return counted === null ? [] : [{ on: plan.due, counted }];
    }),
  );

/** A member a session: `pick` says how many of a stretch's sessions are counted. */
const ofSessions =
  (pick: (stretch: History["attendance"][number]) => number): Count<History> =>
  (history, period) =>
    child
      .own(history, history.attendance)
      .filter(({ from, to }) => from >= period.from && to <= period.to && child.isInCare(history, to))
      .flatMap((stretch) =>
        Array.from({ length: stretch.possible }, (_, n) => ({ on: stretch.to, counted: n < pick(stretch) })),
      );

const ofResults = (stage: Results["stage"], say: (results: Results) => boolean | number | null) =>
  happened((history) =>
    child.own(history, history.results).flatMap((each): Told[] => {
      const on = `${each.year + 1}-03-31`;
      const hasRows = [...Object.values(each.met), each.attainment8, each.progress8].some((x) => x !== null);
      const said = say(each);
      if (each.stage !== stage || !hasRows || !child.isInCareTwelveMonths(history, on)) return [];
      if (typeof said === "boolean") return [{ on, counted: said }];
      return said === null ? [] : [{ on, counted: true, amount: said }];
    }),
  );

const isAllExpected = ({ met: { rwm, reading, writing, maths } }: Results) =>
  rwm ?? (reading === true && writing === true && maths === true);

/** First days at another school than the one before, and whether a placement move was at most 30 days earlier. */
function moves(history: History): (Told & { withPlacement: boolean })[] {
  const main = child
    .own(history, history.enrolments)
    .filter((each) => !child.isSecond(each))
    .sort((a, b) => a.from.localeCompare(b.from) || a.school - b.school);
  const placementMoves = history.care.flatMap(({ moves: days }) => days);
  return main.flatMap(({ school, from: on }, index) =>
    index === 0 || main[index - 1]!.school === school
      ? []
      : [
          {
            ...{ on, counted: true },
            withPlacement: placementMoves.some((day) => day <= on && on <= addDays(day, 30)),
          },
        ],
  );
}

const IN_TERM: Readonly<Record<string, (year: number) => IsoDate>> = {
  autumn: (year) => `${year}-12-31`,
  spring: (year) => `${year + 1}-03-01`,
  summer: (year) => `${year + 1}-07-01`,
};

const ofDestinations = (pick: (each: History["destinations"][number]) => boolean | null) =>
  happened((history) =>
    child.own(history, history.destinations).flatMap((each) => {
      const counted = each.left === "11" ? pick(each) : null;
      return counted === null ? [] : [{ on: each.from, counted }];
    }),
  );

/** Children, looked after or not and whoever they are, out of school on the last day of the period in one of some ways. */
const ofOutOfSchool =
  (isCounted: (spell: History["outOfSchool"][number]) => boolean): Count<History> =>
  (history, { to: on }) =>
    history.outOfSchool.some((each) => child.runsOn(each, on) && isCounted(each))
      ? [{ on, counted: true }]
      : [];

/** Indicators of what happened in a period, and of children out of school. */
export const OF_PERIODS: Readonly<Record<string, Count<History>>> = {
  cla_pep_late_pct: ofPlans(({ due, completed }) => completed === null || completed > due),
  cla_pep_good_outstanding_pct: ofPlans(({ quality }) =>
    quality === null ? null : ["good", "outstanding"].includes(quality),
  ),
  cla_pep_child_took_part_pct: ofPlans(({ completed, tookPart }) => (completed === null ? null : tookPart)),
  cla_pep_targets_met_pct: happened((history) =>
    child
      .own(history, history.plans)
      .flatMap(({ completed: on, set, met }) =>
        on === null || set === null || met === null
          ? []
          : Array.from({ length: set }, (_, n) => ({ on, counted: n < met })),
      ),
  ),
  cla_pep_completed_in_term_pct: (history, { from, to: on }) =>
    child.isInCare(history, on) && child.enrolmentOn(history, on)
      ? [
          {
            on,
            counted: history.plans.some(
              (p) => p.completed !== null && p.completed >= from && p.completed <= on,
            ),
          },
        ]
      : [],
  cla_attendance_pct: ofSessions(
    ({ possible, authorised, unauthorised }) => possible - authorised - unauthorised,
  ),
  cla_authorised_absence_pct: ofSessions(({ authorised }) => authorised),
  cla_unauthorised_absence_pct: ofSessions(({ unauthorised }) => unauthorised),
  cla_permanent_exclusion_count: happened((history) =>
    child
      .standingExclusions(history)
      .filter(({ category }) => category === "PERM")
      .map(({ on }) => ({ on, counted: true })),
  ),
  cla_excluded_count_monthly: (history, { from, to }) =>
    child
      .standingExclusions(history)
      .filter(({ on }) => on >= from && on <= to && child.isInCare(history, on))
      .map(({ on }) => ({ on, counted: true }))
      .sort((a, b) => a.on.localeCompare(b.on))
      .slice(0, 1),
  children_not_in_full_time_education_count: ofOutOfSchool(child.isWithoutFullTime),
  ehe_count: ofOutOfSchool(({ kind }) => kind === "elective home education"),
  children_missing_education_count: ofOutOfSchool(({ kind }) => kind === "missing education"),
  cla_school_moves_count: happened(moves),
  cla_school_move_on_placement_change_count: happened((history) =>
    moves(history).filter(({ withPlacement }) => withPlacement),
  ),
  cla_ks2_l4_rwm_pct: ofResults("ks2", isAllExpected),
  cla_ks2_reading_pct: ofResults("ks2", ({ met }) => met.reading === true),
  cla_ks2_writing_pct: ofResults("ks2", ({ met }) => met.writing === true),
  cla_ks2_maths_pct: ofResults("ks2", ({ met }) => met.maths === true),
  cla_ks4_attainment_8: ofResults("ks4", ({ attainment8 }) => attainment8 && Math.round(attainment8 * 10)),
  cla_ks4_em_strong_pct: ofResults(
    "ks4",
    ({ met }) => met.strong ?? (met.strongEnglish === true && met.strongMaths === true),
  ),
  cla_ks4_em_standard_pct: ofResults("ks4", ({ met }) => met.passes === true),
  cla_ks4_grades_below_expected: ofResults(
    "ks4",
    ({ progress8 }) => progress8 && Math.round(progress8 * -100),
  ),
  cla_progress_expected_pct: happened((history) =>
    child
      .own(history, history.judgements)
      .flatMap(({ year, term, judgement, on }) =>
        judgement === null
          ? []
          : [{ on: on ?? IN_TERM[term]!(year), counted: ["expected", "above"].includes(judgement) }],
      ),
  ),
  cla_y11_destination_eet_pct: ofDestinations(
    ({ activity }) => !["neet", "custody", "not known"].includes(activity),
  ),
  cla_y11_destination_sustained_pct: ofDestinations(({ sustained }) => sustained),
  cla_pupil_premium_impact: happened((history) =>
    child
      .own(history, history.sums)
      .filter(({ outcome }) => ["met", "partly met", "not met"].includes(outcome ?? ""))
      .map(({ on, outcome }) => ({ on, counted: outcome === "met" })),
  ),
};
