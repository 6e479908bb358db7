import type { PrintedDocument } from "./printed";

/**
 * The board's dashboard of March 2018. Where digits of a numerator or denominator could be read in two ways, those are
 * given that agree with the printed percentage; pathway plans are 80.5, which is what 240 of 298 are.
 */
export const BOARD_MARCH_2018: PrintedDocument = {
  name: "Board dashboard March 2018",
  publishedOn: "2018-04-20",
  of: "2018-03-31",
  figures: `
    cla_count | = | | | 523 | children
    cla_rate_per_10000 | = | | | 47.7 | per 10,000 under 18
    cla_rate_per_10000 | = | | | | per 10,000 under 18 | | statistical neighbours | 54.5
    cla_rate_per_10000 | = | | | | per 10,000 under 18 | | England | 61.7
    cla_rate_per_10000 | = | | | | per 10,000 under 18 | | South East Q1 2016/17 | 51.9
    cla_rate_per_10000 | = | | | | per 10,000 under 18 | | LAs rated 'Good' average | 55.1
    cla_uasc_pct | = | 12 | 523 | 2.3 | %
    cla_second_or_subsequent_pct | window=ytd | | | 13.4 | %
    cla_second_or_subsequent_pct | window=last_12_months | 36 | 269 | 13.4 | %
    cla_placement_stable_2y_pct | window=last_12_months | 99 | 163 | 60.7 | % | 70 | South East Q1 2016/17 | 61
    cla_placement_stable_2y_count | placement=foster | | | 93 | children
    unlabelled_se_benchmark_13_pct | = | | | | % | | South East Q1 2016/17 | 13 | the measure is not named
    cla_visit_child_seen_pct | age=0-4 | 94 | 94 | 100.0 | %
    cla_visit_seen_alone_pct | age=0-4 | 41 | 94 | 43.6 | %
    cla_visit_on_time_pct | age=0-4 | 84 | 94 | 89.4 | %
    cla_visit_child_seen_pct | age=5-9 | 65 | 65 | 100.0 | %
    cla_visit_seen_alone_pct | age=5-9 | 50 | 65 | 76.9 | %
    cla_visit_on_time_pct | age=5-9 | 60 | 65 | 92.3 | %
    cla_visit_child_seen_pct | age=10-15 | 181 | 183 | 98.9 | %
    cla_visit_seen_alone_pct | age=10-15 | 151 | 183 | 82.5 | %
    cla_visit_on_time_pct | age=10-15 | 169 | 183 | 92.3 | %
    cla_visit_child_seen_pct | age=16-17 | 113 | 115 | 98.3 | %
    cla_visit_seen_alone_pct | age=16-17 | 96 | 115 | 83.5 | %
    cla_visit_on_time_pct | age=16-17 | 102 | 115 | 88.7 | %
    cla_stat_visits_on_time_pct | window=last_12_months | 6014 | 6417 | 93.7 | %
    cla_seen_28d_pct | = | 377 | 523 | 72.1 | %
    cla_seen_alone_28d_pct | = | 300 | 523 | 57.4 | %
    cla_rha_up_to_date_pct | window=ytd | 275 | 327 | 84.1 | %
    cla_rha_up_to_date_pct | window=last_12_months | 275 | 327 | 84.1 | %
    cla_dental_check_pct | window=ytd | 211 | 327 | 64.5 | %
    cla_dental_check_pct | window=last_12_months | 211 | 327 | 64.5 | %
    cla_sdq_recorded_pct | window=ytd;age=4+;duration=>1y | 256 | 310 | 82.6 | %
    cla_sdq_recorded_pct | window=last_12_months;age=4+;duration=>1y | 256 | 310 | 82.6 | %
    cla_sdq_concern_17plus_pct | window=ytd;age=4+;duration=>1y | 117 | 256 | 45.7 | %
    cla_sdq_concern_17plus_pct | window=last_12_months;age=4+;duration=>1y | 117 | 256 | 45.7 | %
    cl_in_touch_pct | age=all | 265 | 269 | 98.5 | %
    cl_neet_pct | age=all | 103 | 269 | 38.3 | %
    cl_neet_pct | source=virtual_school | | | 38.2 | % | | | | the virtual school counts for itself
    cl_suitable_accommodation_pct | age=all | 252 | 269 | 93.7 | %
    cl_pathway_plan_current_pct | age=all | 240 | 298 | 80.5 | %
    care_proceedings_open_lt_26w_pct | = | 71 | 106 | 67.0 | %
    adoption_placed_12m_of_decision_pct | = | 21 | 30 | 70.0 | % | | national average 2015 | 71
    participation_council_members_count | both councils | | | 25 | members (around)
    participation_awards_attendance_count | = | | | 300 | young people (over)
    momo_la_rank | = | | | top 10 | rank among local authorities (bound)
    cla_pep_good_outstanding_pct | population=QA'd PEPs | | | 52 | % | | | | | 2018-02-28
    cla_pep_current_pct | term=autumn 2017 | | | 98 | % | 100 | | | | 2017-12-31
    cl_neet_pct | source=virtual_school | | | 42.5 | % | | | | | 2017-03-31
    cla_ooc_ha_project_completed_count | placement_area=out_of_county | | | 10 | children | | | | | 2018-02-09
    cla_ha_outstanding_count | placement_area=out_of_county | | | 10 | children | | | | | 2017-12-07
    ehwb_team_wte | post=clinical_psychologist_1 | | | 0.8 | wte | | | | | 2017-11-06
    ehwb_team_wte | post=clinical_psychologist_2 (vacant) | | | 0.6 | wte | | | | | 2017-12-07
  `,
};

/** The quarter's report on young carers. The districts are those of the demonstration. */
export const YOUNG_CARERS_MARCH_2018: PrintedDocument = {
  name: "Young carers update March 2018",
  publishedOn: "2018-05-10",
  of: "2018-03-31",
  figures: `
    yc_open_count | district=all | | | 175 | young carers
    yc_open_count | district=Demonstration North | | | 39 | young carers
    yc_open_count | district=Demonstration East | | | 42 | young carers
    yc_open_count | district=Demonstration South | | | 44 | young carers
    yc_open_count | district=Demonstration West | | | 50 | young carers
    yc_awaiting_assessment_count | = | | | 10 | young people
    yc_cin_or_cp_count | = | | | 16 | young carers
    yc_allocated_social_worker_count | = | | | 16 | young carers
    yc_parent_mental_health_count | = | | | 50 | young carers (at least)
    yc_referral_count | window=2018 to date;source=all | | | 27 | referrals
    yc_breaks_count | = | | | 228 | individual breaks
    yc_attended_event_pct | = | | | 70 | %
    yc_counselling_referral_count | window=this year | | | 6 | young people
    yc_service_post_hours | post=replacement | | | 18.5 | hours
  `,
};
