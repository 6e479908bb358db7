import { destinationActivity } from "../../../codeLists/virtualSchool/destinationActivity";
import { progressJudgement } from "../../../codeLists/virtualSchool/progressJudgement";
import { pupilPremiumPurpose } from "../../../codeLists/virtualSchool/pupilPremiumPurpose";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { destinationsBegun } from "../../populations/education/destinationsBegun";
import { exclusionsInCare } from "../../populations/education/exclusionsInCare";
import { outOfSchool } from "../../populations/education/outOfSchool";
import { premiumSums } from "../../populations/education/premiumSums";
import { progressJudged } from "../../populations/education/progressJudged";
import { schoolMoves } from "../../populations/education/schoolMoves";
import { schoolSessions } from "../../populations/education/schoolSessions";
import { codesIn, codesSql, valuesOfCodes } from "./category";

/** A mark of a row that its population has told. */
const mark = (
  population: Fact["populations"][number],
  words: Pick<Fact, "code" | "title" | "plain" | "sql">,
) => ({ ...words, kind: "yesNo", populations: [population], needs: [] }) satisfies Fact;

const sessions = (code: string, title: string, sql: string): Fact => ({
  ...{ code, title, plain: `${title} in the stretch of school attendance, half a day each.`, sql },
  ...{ kind: "number", populations: [schoolSessions], needs: [] },
});

export const sessionsHeld = sessions("sessions_held", "Sessions that could be attended", "p.possible");
export const sessionsAttended = sessions(
  "sessions_attended",
  "Sessions attended",
  "(p.possible - p.authorised - p.unauthorised)",
);
export const sessionsAuthorised = sessions(
  "sessions_authorised",
  "Sessions missed with leave",
  "p.authorised",
);
export const sessionsUnauthorised = sessions(
  "sessions_unauthorised",
  "Sessions missed without leave",
  "p.unauthorised",
);

export const isPermanentExclusion: Fact = mark(exclusionsInCare, {
  code: "permanent_exclusion",
  title: "Permanent exclusion",
  plain: "The exclusion is permanent.",
  sql: "(p.category = 'PERM')",
});

export const afterPlacementMove: Fact = mark(schoolMoves, {
  code: "after_placement_move",
  title: "Within 30 days of a placement move",
  plain:
    "The first day at the new school is the day of a move to another placement or one of the 30 days after it.",
  sql: "p.after_placement_move",
});

export const progressAsExpected: Fact = mark(progressJudged, {
  code: "progress_as_expected",
  title: "Progress as expected or better",
  plain: "The work was judged at or above what is expected.",
  sql: `(p.judgement IN (${codesIn(progressJudgement.codes, "At or above")}))`,
});

export const leftYear11: Fact = mark(destinationsBegun, {
  code: "left_year_11",
  title: "After Year 11",
  plain: "The activity followed Year 11.",
  sql: "(p.year_group_left = '11')",
});

const NOT_ENGAGED = ["Not in education, employment or training", "Not known"];
const engaged = destinationActivity.codes.filter(({ group }) => !NOT_ENGAGED.includes(group!));

export const destinationEngaged: Fact = mark(destinationsBegun, {
  code: "destination_engaged",
  title: "In education, employment or training",
  plain: "The activity is education, an apprenticeship, training, employment or voluntary work.",
  sql: `(p.activity IN (${engaged.map(({ keptAs }) => `'${keptAs}'`).join(", ")}))`,
});

export const destinationJudged: Fact = mark(destinationsBegun, {
  code: "destination_judged",
  title: "Known whether sustained",
  plain: "The records say whether the activity was kept for two terms.",
  sql: "(p.is_sustained IS NOT NULL)",
});

export const destinationSustained: Fact = mark(destinationsBegun, {
  code: "destination_sustained",
  title: "Sustained",
  plain: "The activity was kept for two terms, October to March.",
  sql: "p.is_sustained",
});

export const premiumJudged: Fact = mark(premiumSums, {
  code: "premium_judged",
  title: "Outcome judged",
  plain: "It was judged whether what was bought did what it was for; too early to say is no judgement.",
  sql: "(p.outcome IN ('met', 'partly met', 'not met'))",
});

export const premiumOutcomeMet: Fact = mark(premiumSums, {
  code: "premium_outcome_met",
  title: "Did what it was for",
  plain: "What was bought did what it was bought for, all of it.",
  sql: "(p.outcome = 'met')",
});

export const premiumPurpose: Fact = {
  code: "pupil_premium_purpose",
  title: "Purpose of pupil premium plus",
  plain: "The need the sum was spent on.",
  kind: "category",
  sql: codesSql("p.purpose", pupilPremiumPurpose.codes),
  populations: [premiumSums],
  needs: [],
  values: [...valuesOfCodes(pupilPremiumPurpose.codes), UNKNOWN],
  isBreakdown: true,
};

export const educatedAtHome: Fact = mark(outOfSchool, {
  code: "educated_at_home",
  title: "Educated at home",
  plain: "Educated at home by the parents' choice on the date.",
  sql: "p.at_home",
});

export const missingEducation: Fact = mark(outOfSchool, {
  code: "missing_education",
  title: "Missing education",
  plain: "On no school's roll and not educated otherwise on the date.",
  sql: "p.missing_education",
});

export const notInFullTimeEducation: Fact = mark(outOfSchool, {
  code: "not_in_full_time_education",
  title: "Not in full-time education",
  plain:
    "Missing education, waiting for a place, on a roll without full-time provision, or taught by the authority's arrangement for fewer than 25 hours a week.",
  sql: "p.without_full_time",
});

export const outOfSchoolCare: Fact = {
  code: "out_of_school_care",
  title: "Looked after or not",
  plain: "Whether the child is looked after on the date.",
  kind: "category",
  sql: "CASE WHEN p.in_care THEN 'LOOKED_AFTER' ELSE 'NOT_LOOKED_AFTER' END",
  populations: [outOfSchool],
  needs: ["ssda903_episodes"],
  values: [
    { code: "LOOKED_AFTER", label: "Looked after" },
    { code: "NOT_LOOKED_AFTER", label: "Not looked after" },
  ],
  isBreakdown: true,
};
