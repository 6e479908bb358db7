import { progressAssessments } from "../../../records/virtualSchool/progressAssessments";
import { cte } from "../../cte";
import { known } from "../../parts/known";
import { flow } from "../../population";
import { happenedInCare } from "./happenedInCare";

/** A day that lies in the term in every year, for assessments without a day: 31 December, 1 March, 1 July. */
const judged = cte(
  "progress_judgements",
  [known(progressAssessments)],
  `
SELECT r.child, r.school_subject, r.judgement, coalesce(r.assessed_on, CASE r.term
    WHEN 'autumn' THEN make_date(CAST(left(r.academic_year, 4) AS int), 12, 31)
    WHEN 'spring' THEN make_date(CAST(left(r.academic_year, 4) AS int) + 1, 3, 1)
    ELSE make_date(CAST(left(r.academic_year, 4) AS int) + 1, 7, 1)
  END) AS judged_on
FROM known_progress_assessments r
WHERE r.judgement IS NOT NULL`,
);

export const progressJudged = flow({
  code: "progress_judged",
  title: "Judgements of progress",
  plain:
    "Judgements of progress, a subject at a time, made in the period on children looked after on the day.",
  counts: "assessments",
  needs: ["ssda903_episodes", "virtual_school_progress"],
  ...happenedInCare({ rows: judged, on: "x.judged_on", columns: ["x.school_subject", "x.judgement"] }),
});
