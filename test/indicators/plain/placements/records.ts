import { randomUUID } from "node:crypto";
import type { Records, Row, Subjects } from "../theme";
import { PLACES } from "./places";
import type { PlacedHistory } from "./history";

/** The records of a child in care, of the authority's fostering households, and of the places they name. */
export function recordsOf(history: PlacedHistory, { local, upn, nhs }: Subjects, authority: string): Records {
  // Directories are everybody's: each history has postcodes and districts of its own, whose names nobody compares.
  const own = randomUUID().slice(0, 18);
  const child = (row: Row): Row => ({ subject: local, ...row });
  const placeOf = (label: string | null) => (label === null ? null : `${own} ${label}`);
  return {
    ...directory(history, own, authority),
    ...care(history, child, placeOf),
    ...plans(history, child),
    ...events(history, child),
    worker_involvements: history.workers.map(({ from, to, role, worker }, index) =>
      child({ involvement_id: `I${index}`, worker, role, started_on: from, ended_on: to }),
    ),
    school_enrolments: history.schools.map(({ urn, year, from, to, status }) => ({
      ...{ subject: upn, school_urn: urn, enrolled_on: from, left_on: to },
      ...{ enrolment_status: status, year_group: year },
    })),
    fostering_households: history.households.map(({ from, to, places }, index) => ({
      ...{ household: `${own}${index}`, approved_on: from, ended_on: to, places, kind: "mainstream" },
    })),
    health_assessments: history.healthPlaces.map(({ due, inArea, by }) => ({
      ...{ subject: by === "nhs" ? nhs : local, kind: "RHA", due_on: due, placed_in_area: inArea },
      outcome: "waiting",
    })),
  };
}

function directory({ home, episodes }: PlacedHistory, own: string, authority: string): Records {
  const named = [home, ...episodes.map(({ postcode }) => postcode)];
  const districts = { ours: `E${own}1`, another: `E${own}2`, "nobody's": `E${own}3`, Irish: `N${own}` };
  return {
    postcodes: Object.entries(PLACES)
      .filter(([label]) => named.includes(label))
      .map(([label, { easting, northing, district }]) => ({
        ...{ postcode: `${own} ${label}`, easting, northing, district: district && districts[district] },
      })),
    areas: [
      { district: districts.ours, district_name: "Ours", authority, authority_name: "Ours" },
      { district: districts.another, district_name: "Another", authority: "OTHER", authority_name: "Other" },
    ],
  };
}

function care(
  { header, ethnicity, episodes, asylum, home, answers, states }: PlacedHistory,
  child: (row: Row) => Row,
  placeOf: (label: string | null) => string | null,
): Records {
  return {
    children: header ? [child({ sex: header.sex, born_on: header.bornOn, ethnicity })] : [],
    care_episodes: episodes.map(({ start, reason, legal, place, postcode, end, ceased, changed }) =>
      child({
        ...{ started_on: start, reason_started: reason, legal_status: legal, placement_type: place },
        ...{ home_postcode: placeOf(home), placement_postcode: placeOf(postcode), ended_on: end },
        ...{ reason_ended: ceased, reason_placement_changed: changed },
      }),
    ),
    asylum_statuses: asylum.map(({ until }) => child({ ended_on: until })),
    children_in_need: answers.map(({ on, ethnicity }) => child({ started_on: on, ethnicity })),
    care_leaver_states: states.map(({ from, shared }) => child({ from_on: from, shared_house: shared })),
  };
}

function plans({ carePlans, childPlans, needAssessments }: PlacedHistory, child: (row: Row) => Row): Records {
  const flags = ["return_eventually", "adoption", "supported_living", "other_plan"];
  return {
    looked_after_care_plans: carePlans.map(({ from, to, aim }) =>
      child({
        ...{ started_on: from, ended_on: to },
        ...Object.fromEntries(flags.map((flag) => [flag, aim === null ? null : flag === aim])),
      }),
    ),
    child_plans: childPlans.map(({ kind, from, due, completed, to }) =>
      child({ kind, started_on: from, due_on: due, completed_on: completed, ended_on: to }),
    ),
    assessments: needAssessments.map(({ on, authorised }) =>
      child({ started_on: on, authorised_on: authorised }),
    ),
  };
}

function events({ offers, complaints, breakdowns }: PlacedHistory, child: (row: Row) => Row): Records {
  return {
    advocacy_offers: offers.map(({ kind, offered, used, ended }) =>
      child({ kind, offered_on: offered, used_on: used, ended_on: ended }),
    ),
    complaints: complaints.map(({ received, answered }, index) =>
      child({ reference: `C${index}`, received_on: received, answered_on: answered }),
    ),
    placement_disruptions: breakdowns.map(({ on, what, due, held }) =>
      child({ disrupted_on: on, placement: what, meeting_due_on: due, meeting_held_on: held }),
    ),
  };
}
