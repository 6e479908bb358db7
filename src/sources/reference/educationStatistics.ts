import { statistics } from "./statistics";

const reference =
  "DfE, Outcomes for children in need, including children looked after by local authorities in England";
const SOCIAL_CARE_GROUP = { social_care_group: "children looked after for 12 months, in need, or on a plan" };

/** A number of pupils and the percentage it is, under the names the files build from one stem. */
const both = (stem: string, doc: string) => ({ [`t_${stem}`]: doc, [`pt_${stem}`]: `${doc}, %` });

export const absence = statistics({
  code: "dfe_absence",
  title: "DfE absence by social care group",
  reference,
  filters: {
    absence_terms: "half terms counted",
    ...SOCIAL_CARE_GROUP,
    phase_type_grouping: "phase or type of school",
  },
  measures: {
    t_pupils: "pupils",
    t_sess_possible: "sessions possible",
    t_sess_overall: "sessions missed",
    pt_overall: "sessions missed, %",
    ...both("sess_authorised", "sessions missed, authorised"),
    ...both("sess_unauthorised", "sessions missed, unauthorised"),
    ...both("pupils_pa_10_exact", "pupils who missed 10% or more of their own sessions"),
    ...both("pupils_pa_50_exact", "pupils who missed 50% or more of their own sessions"),
  },
});

const SUBJECTS = {
  ...{ read: "reading", writta: "writing", mat: "mathematics" },
  ...{ rwm: "reading, writing and mathematics", gps: "grammar, punctuation and spelling", scita: "science" },
};

const standard = ([stem, subject]: [string, string]) => ({
  [`t_${stem}_eligible_pupils`]: `pupils eligible in ${subject}`,
  ...both(`${stem}_met_expected_standard`, `pupils who met the expected standard in ${subject}`),
});

const progress = ([stem, subject]: [string, string]) => ({
  [`t_${stem}_progress_eligible_pupils`]: `pupils with a progress score in ${subject}`,
  [`t_${stem}_progress_score`]: `sum of their progress scores in ${subject}`,
  [`avg_${stem}_progress_score`]: `average progress score in ${subject}`,
  [`avg_${stem}_progress_score_lower_CI`]: "lower limit of its confidence interval",
  [`avg_${stem}_progress_score_upper_CI`]: "upper limit of its confidence interval",
});

export const keyStage2 = statistics({
  code: "dfe_key_stage_2",
  title: "DfE key stage 2 attainment by social care group",
  reference,
  filters: SOCIAL_CARE_GROUP,
  hasVersion: true,
  measures: Object.assign(
    {},
    ...Object.entries(SUBJECTS).map(standard),
    ...Object.entries(SUBJECTS).slice(0, 3).map(progress),
  ) as Record<string, string>,
});

export const keyStage4 = statistics({
  code: "dfe_key_stage_4",
  title: "DfE key stage 4 attainment by social care group",
  reference,
  filters: SOCIAL_CARE_GROUP,
  hasVersion: true,
  measures: {
    t_pupils: "pupils at the end of key stage 4",
    t_att8: "sum of their Attainment 8 scores",
    avg_att8: "average Attainment 8 score",
    ...both("l2basics_95", "pupils with grade 5 or above in English and mathematics"),
    ...both("l2basics_94", "pupils with grade 4 or above in English and mathematics"),
    ...both("ebacc_e_ptq_ee", "pupils entered for the English Baccalaureate"),
    t_ebaccaps: "sum of English Baccalaureate average point scores",
    avg_ebaccaps: "English Baccalaureate average point score",
    t_inp8calc: "pupils with a Progress 8 score",
    t_p8score: "sum of their Progress 8 scores",
    avg_p8score: "average Progress 8 score",
    p8score_CI_low: "lower limit of its confidence interval",
    p8score_CI_upp: "upper limit of its confidence interval",
  },
});
