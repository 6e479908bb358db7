import type { IsoDate } from "../../../../src/lib/dates";
import type { Records, Row, Subjects } from "../theme";
import { STANDARDS } from "./history";
import type { History, Results, Spell, Standard } from "./history";

/** Schools belong to everybody, so each history has schools of its own, whoever else is stored beside it. */
let schoolsNamed = 0;

/** The records of a child: care under the local id, school under the UPN. */
export function recordsOf(history: History, { local, upn }: Subjects): Records {
  const name = `S${String(schoolsNamed++).padStart(7, "0")}`;
  const urn = (index: number) => `${name}${index}`;
  return { ...socialCare(history, local), ...schools(history, urn), ...school(history, upn, urn) };
}

function socialCare({ header, care, careersPlans }: History, subject: string): Records {
  return {
    children: header ? [{ subject, born_on: header.bornOn, sex: "F" }] : [],
    care_episodes: care.flatMap((spell) => episodesOf(spell).map((row) => ({ ...row, subject }))),
    child_plans: careersPlans.map(({ from, made, ended }) => ({
      ...{ subject, kind: "careers", started_on: from, completed_on: made, ended_on: ended },
    })),
  };
}

function episodesOf({ from, to, moves }: Spell): Row[] {
  const starts: IsoDate[] = [from, ...moves];
  return starts.map((start, index) => ({
    ...{ started_on: start, reason_started: index === 0 ? "S" : "P", legal_status: "C2" },
    ...{ placement_type: "U6", ended_on: starts[index + 1] ?? to },
  }));
}

function schools({ schools: all }: History, urn: (index: number) => string): Records {
  return {
    school_inspections: all.flatMap(({ inspections }, index) =>
      inspections.map(({ on, grade }) => ({
        ...{ school_urn: urn(index), inspected_on: on, overall_grade: grade },
      })),
    ),
    designated_teacher_training: all.flatMap(({ trained }, index) =>
      trained.map((on) => ({ school_urn: urn(index), trained_on: on, training: "annual" })),
    ),
  };
}

function school(history: History, subject: string, urn: (index: number) => string): Records {
  return {
    school_enrolments: history.enrolments.map(({ school: at, from, to, year, phase, sen, status }) => ({
      ...{ subject, school_urn: urn(at), enrolled_on: from, left_on: to, year_group: year },
      ...{ phase, sen_provision: sen, enrolment_status: status },
    })),
    school_attendance: history.attendance.map(({ from, to, possible, authorised, unauthorised }) => ({
      ...{ subject, from_on: from, to_on: to, sessions_possible: possible },
      ...{ sessions_authorised: authorised, sessions_unauthorised: unauthorised },
    })),
    personal_education_plans: history.plans.map(({ due, completed, quality, tookPart, set, met }) => ({
      ...{ subject, due_on: due, completed_on: completed, quality, child_took_part: tookPart },
      ...{ targets_set: set, targets_met: met },
    })),
    exclusions: history.exclusions.map(({ on, category, outcome }) => ({
      ...{ subject, started_on: on, category, outcome },
    })),
    reduced_timetables: history.timetables.map(({ from, to }) => ({
      ...{ subject, started_on: from, ended_on: to },
    })),
    out_of_school_spells: history.outOfSchool.map(({ kind, from, to, hours }) => ({
      ...{ subject, kind, started_on: from, ended_on: to, hours_offered: hours },
    })),
    ...later(history, subject),
  };
}

function later(history: History, subject: string): Records {
  return {
    attainment_results: history.results.flatMap((each) =>
      resultRows(each).map((row) => ({
        ...row,
        subject,
        academic_year: written(each.year),
        stage: each.stage,
      })),
    ),
    progress_assessments: history.judgements.map(({ year, term, subject: of, judgement, on }) => ({
      ...{ subject, academic_year: written(year), term, school_subject: of, judgement, assessed_on: on },
    })),
    destinations: history.destinations.map(({ from, to, activity, reason, left, sustained }) => ({
      ...{ subject, started_on: from, ended_on: to, activity, neet_reason: reason },
      ...{ year_group_left: left, is_sustained: sustained },
    })),
    transition_panels: history.panels.map(({ on, careersPlan }) => ({
      ...{ subject, panel_on: on, outcome: "on track", careers_plan_on: careersPlan },
    })),
    education_health_care_plans: history.ehcPlans.map(({ asked, issued, ceased }) => ({
      ...{ subject, requested_on: asked, issued_on: issued, ceased_on: ceased },
    })),
    pupil_premium_spending: history.sums.map(({ on, purpose, pence, outcome }) => ({
      ...{ subject, spent_on: on, purpose, amount: pence / 100, outcome },
    })),
    tutoring: history.tutoring.map(({ from, to }) => ({
      ...{ subject, started_on: from, ended_on: to, school_subject: "maths" },
    })),
  };
}

const written = (year: number) => `${year}/${String((year + 1) % 100).padStart(2, "0")}`;

/** Rows of one list have the same columns: the store writes many at once. */
function resultRows({ met, attainment8, progress8 }: Results): Row[] {
  const row = (subject: string, measure: string, is_met: boolean | null, score: number | null) => ({
    ...{ school_subject: subject, measure, is_met, score },
  });
  return [
    ...(Object.keys(STANDARDS) as Standard[])
      .filter((name) => met[name] !== null)
      .map((name) => row(STANDARDS[name][0], STANDARDS[name][1], met[name], null)),
    ...(attainment8 === null ? [] : [row("all", "attainment 8", null, attainment8)]),
    ...(progress8 === null ? [] : [row("all", "progress 8", null, progress8)]),
  ];
}
