import { destinationActivity } from "../../../codeLists/virtualSchool/destinationActivity";
import { healthRegistrations } from "../../../records/health/healthRegistrations";
import { schoolEnrolments } from "../../../records/schoolEnrolments";
import { destinations } from "../../../records/virtualSchool/destinations";
import { cte } from "../../cte";
import { known } from "../../parts/known";
import { flow } from "../../population";
import { eventsOf } from "../visits/events";

/** What is set up for a child who comes to an authority, whether looked after or not. */
export const practiceRegistered = flow({
  code: "practice_registered",
  title: "Registrations with a general practice",
  plain:
    "First days on the list of a general practice in the period, whether or not the child is looked after.",
  counts: "times",
  needs: ["health_registrations"],
  ...eventsOf({
    ...{ events: known(healthRegistrations), day: "registered_on", columns: [] },
    where: "v.registered_with = 'general practice'",
  }),
});

const LEARNING = destinationActivity.codes
  .filter(({ group, code }) => group === "Education" || group === "Apprenticeship" || code === "TRAINING")
  .map(({ code, keptAs = code }) => `'${keptAs}'`);

/** A place begun on one day in both of the virtual school's lists is one. */
const courses = cte(
  "courses",
  [known(schoolEnrolments), known(destinations)],
  `
SELECT child, enrolled_on AS started_on FROM known_school_enrolments
UNION
SELECT child, started_on FROM known_destinations WHERE activity IN (${LEARNING.join(", ")})`,
);

export const coursesBegun = flow({
  code: "courses_begun",
  title: "School places and courses begun",
  plain:
    "First days in the period at a school or college, in an apprenticeship or in training, as the virtual school's roll or its list of activities after Year 11 has them.",
  counts: "times",
  needs: [["virtual_school_roll", "virtual_school_destinations"]],
  ...eventsOf({ events: courses, day: "started_on", columns: [] }),
});
