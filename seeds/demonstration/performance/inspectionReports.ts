import type { PrintedDocument } from "./printed";

/** The inspection of autumn 2017: its figures are of 7 November 2017 and, where it compares, of 31 March 2017. */
export const INSPECTION_2018: PrintedDocument = {
  name: "Inspection report January 2018",
  publishedOn: "2018-01-22",
  of: "2017-11-07",
  figures: `
    cla_count | = | | | 495 | children
    cla_rate_per_10000 | = | | | 45 | per 10,000 under 18
    cla_count | = | | | 475 | children | | | | | 2017-03-31
    cla_rate_per_10000 | = | | | 43 | per 10,000 under 18 | | | | | 2017-03-31
    cla_uasc_count | = | | | 19 | children
    cla_out_of_area_pct | placement=all | 140 | 495 | 28 | %
    cla_placement_count | placement=childrens_home | | | 52 | children
    cla_out_of_area_pct | placement=childrens_home | 14 | 52 | 27 | %
    cla_placement_count | placement=residential_special_school | | | 6 | children
    cla_out_of_area_pct | placement=residential_special_school | 5 | 6 | 83 | %
    cla_placement_count | placement=foster | | | 363 | children
    cla_out_of_area_pct | placement=foster | 94 | 363 | 26 | %
    cla_placement_count | placement=with_parents | | | 14 | children
    cla_out_of_area_count | placement=with_parents | | | 4 | children
    cin_count | = | | | 2,480 | children
    cin_count | = | | | 3,109 | children | | | | | 2017-03-31
    cp_plan_count | = | | | 433 | children
    cp_plan_count | = | | | 413 | children | | | | | 2017-03-31
    private_fostering_count | = | | | 7 | children
    ctx_children_u18_count | = | | | 110,000 | children (approx) | | | | | 2017-11-30
    ctx_children_u18_pct_of_population | = | | | 20 | % | | | | | 2017-11-30
    ctx_child_poverty_pct | = | | | 15 | % | | | | | 2017-11-30
    ctx_fsm_entitled_pct | phase=primary | | | 11 | % | | England | 15 | | 2017-11-30
    ctx_fsm_entitled_pct | phase=secondary | | | 10 | % | | England | 13 | | 2017-11-30
    ctx_minority_ethnic_pct | = | | | 4 | % | | England | 21 | | 2017-11-30
    ctx_la_childrens_homes_count | = | | | 3 | homes | | | | | 2017-11-30
    cla_ceased_count | window=last_12_months | | | 237 | children | | | | | 2017-11-30
    cla_ceased_returned_pct | window=last_12_months | | 237 | 5 | % | | | | | 2017-11-30
    cla_ceased_to_independent_count | window=last_12_months | | | 5 | young people | | | | | 2017-11-30
    cla_ceased_to_hmo_count | window=last_12_months | | | 20 | young people | | | | | 2017-11-30
    cla_ha_outstanding_count | placement_area=at a distance | | | 13 | children | | | | | 2017-11-30
    cla_attendance_pct | = | | | below 90% | % (bound) | | | | | 2017-07-31
    cl_count | = | | | 336 | care leavers | | | | | 2017-11-30
    cl_not_in_touch_count | = | 2 | 336 | 2 | care leavers | | | | | 2017-11-30
    cl_neet_pct | = | | | almost a third | proportion (words) | | | | | 2017-11-30
    cl_staying_put_count | = | | | 26 | care leavers | | | | | 2017-11-30
    cl_la_apprenticeship_count | = | | | 6 | apprenticeships | | | | | 2017-11-30
    care_proceedings_avg_weeks | = | | | 31 | weeks | 26 | | | | 2017-11-30
    adoption_count | window=last_12_months | | | 32 | adoptions | | | | | 2017-11-30
    sgo_count | window=last_12_months | | | 76 | children | | | | | 2017-11-30
    adoption_entry_to_placement_under_14m_pct | = | | | over half | proportion (words) | | | | | 2017-11-30
    sw_unfilled_posts_count | = | | | 12 | posts | | | | | 2017-11-30
    sw_headcount_increase_pct | = | | | 20 | % | | | | | 2017-11-30
    sw_caseload_avg | = | | | 16 | cases | 14 | | | | 2017-11-30
    cp_board_member_training_pct | = | 43 | 55 | 78 | % | | | | | 2017-11-30
    serious_incident_notification_count | window=since last inspection | | | 10 | notifications | | | | | 2017-11-30
    ofsted_judgement | area=overall | | | Requires improvement | grade | | | | | 2017-11-30
    ofsted_judgement | area=children looked after | | | Requires improvement | grade | | | | | 2017-11-30
    ofsted_judgement | area=adoption | | | Good | grade | | | | | 2017-11-30
    ofsted_judgement | area=care leavers | | | Requires improvement | grade | | | | | 2017-11-30
  `,
};

/** The inspection before, of early 2015. */
export const INSPECTION_2015: PrintedDocument = {
  name: "Inspection report March 2015",
  publishedOn: "2015-03-27",
  of: "2015-01-31",
  figures: `
    cla_count | = | | | 482 | children
    cla_rate_per_10000 | = | | | 44 | per 10,000 under 18
    cla_uasc_count | = | | | 1 | children
    cla_out_of_area_pct | placement=all | 129 | 482 | 26.8 | %
    cla_placement_count | placement=childrens_home | | | 48 | children
    cla_placement_count | placement=foster | | | 357 | children
    cla_placement_count | placement=with_parents | | | 17 | children
    cla_ceased_count | window=last_12_months | | | 305 | children
    cla_placement_stable_2y_pct | = | | | 61 | % | | England | 67 | | 2014-03-31
    cla_placements_3plus_pct | = | | | 11.3 | % | | | | | 2014-12-31
    cla_reviews_on_time_pct | = | | | 95.6 | % | | | | | 2014-12-31
    cla_sdq_recorded_pct | = | | | 3.4 | % | | | | | 2013-12-31
    cla_sdq_recorded_pct | = | | | 16 | % | | | | | 2014-03-31
    cla_sdq_recorded_pct | = | | | 58 | % | | | | a local figure, not validated | 2014-12-31
    cla_ha_combined_up_to_date_pct | assessment=initial+review | | | 91.6 | %
    cla_dental_check_pct | = | | | 86 | % | | England | 84 | | 2014-03-31
    cla_camhs_referral_count | = | | | 162 | children | | | | | 2014-12-31
    cla_pep_late_pct | = | | | one in five | proportion (words) | | | | | 2015-02-11
    cla_persistent_absence_pct | = | | | 6.2 | % | | statistical neighbours | 5.9 | | 2013-12-31
    cla_ks2_l4_rwm_pct | = | | | 33 | % | | England | 48 | | 2014-08-31
    cla_fixed_term_exclusion_pct | = | | | 14 | % | | national average | 4.1 | | 2014-07-31
    cla_permanent_exclusion_count | window=since 2010 | | | 0 | children | | | | | 2015-02-11
    cla_no_full_time_education_pct | = | | | 15 | % | | | | | 2015-02-11
    cl_count | = | | | 454 | care leavers
    cl_not_in_touch_pct | = | 12 | 454 | 2.6 | %
    cl_unsuitable_accommodation_pct | = | 44 | 454 | 9.7 | %
    cin_count | = | | | 3,607 | children
    cp_plan_count | = | | | 472 | children
    sw_vacancy_pct | = | | | 23.3 | % | | | | | 2015-02-11
    staff_turnover_pct | = | | | 18 | % | | | | | 2015-02-11
    foster_carers_recruited_count | = | | | 62 | carers | | | | | 2014-12-31
    ofsted_judgement | area=overall | | | Inadequate | grade | | | | | 2015-02-11
  `,
};
