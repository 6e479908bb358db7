import { attainmentResults } from "../../../records/virtualSchool/attainmentResults";
import { cte } from "../../cte";
import { known } from "../../parts/known";
import { flow } from "../../population";
import { happenedInCare } from "./happenedInCare";

const met = (subject: string, measure: string) =>
  `bool_or(is_met) FILTER (WHERE school_subject = '${subject}' AND measure = '${measure}')`;
const score = (measure: string) => `max(score) FILTER (WHERE measure = '${measure}')`;
const pass = (measure: string) =>
  `coalesce(${met("english and maths", measure)}, ${met("english", measure)} AND ${met("maths", measure)})`;
const expected = (subject: string) => met(subject, "expected standard");

/** The results of a child at the end of a key stage, counted on the 31 March of their school year. */
const results = cte(
  "results_of_stages",
  [known(attainmentResults)],
  `
SELECT child, stage, make_date(CAST(left(academic_year, 4) AS int) + 1, 3, 31) AS counted_on,
  ${expected("reading")} AS reading_expected,
  ${expected("writing")} AS writing_expected,
  ${expected("maths")} AS maths_expected,
  coalesce(${expected("rwm")},
    ${expected("reading")}
    AND ${expected("writing")}
    AND ${expected("maths")}) AS rwm_expected,
  ${pass("standard pass")} AS standard_passes,
  ${pass("strong pass")} AS strong_passes,
  ${score("attainment 8")} AS attainment_8,
  ${score("progress 8")} AS progress_8
FROM known_attainment_results
WHERE stage IN ('ks2', 'ks4')
GROUP BY child, stage, academic_year`,
);

/** Published outcomes are of children looked after on 31 March of the school year; the same day decides here. */
export const stageResults = flow({
  code: "stage_results",
  title: "Children with results at the end of a key stage",
  plain:
    "Children with a result at the end of key stage 2 or 4 in a school year, looked after on its 31 March: told of that day.",
  needs: ["ssda903_episodes", "virtual_school_attainment"],
  ...happenedInCare({
    rows: results,
    on: "x.counted_on",
    columns: [
      "x.stage, x.reading_expected, x.writing_expected, x.maths_expected, x.rwm_expected",
      "x.standard_passes, x.strong_passes, x.attainment_8, x.progress_8",
    ],
  }),
});
