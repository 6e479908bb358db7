/** Where an indicator's figure of other areas is published: the dataset, its filters and the measure. */
export interface PublishedAs {
  readonly dataset: string;
  readonly breakdown: Readonly<Record<string, string>>;
  readonly measure: string;
  /** Which year's figure stands beside a period: the reporting year (to 31 March), or the academic year. */
  readonly year: "reporting" | "academic";
}

const reporting = (
  dataset: string,
  breakdown: Readonly<Record<string, string>>,
  measure: string,
): PublishedAs => ({
  dataset,
  breakdown,
  measure,
  year: "reporting",
});

const rate = (population_type: string) =>
  reporting("dfe_looked_after_rates", { population_type }, "rate_per_10000");
const stability = (cla_group: string, placement_stability: string) =>
  reporting("dfe_placement_stability", { cla_group, placement_stability }, "children_percent");
const health = (characteristic: string, breakdown: string) =>
  reporting("dfe_looked_after_characteristics", { characteristic, breakdown }, "children_percent");
const careLeavers = (care_leaver_age: string, breakdown: string) =>
  reporting("dfe_care_leavers", { care_leaver_age, breakdown }, "care_leaver_percent");
const ofLookedAfter = { social_care_group: "CLA 12 months at 31 March" };
const absence = (measure: string): PublishedAs => ({
  dataset: "dfe_absence",
  breakdown: { absence_terms: "six half terms", ...ofLookedAfter, phase_type_grouping: "Total" },
  measure,
  year: "academic",
});

const LONG_STAYERS =
  "Children looked after continuously for at least 2.5 years on 31 March aged under 16 years";
const ALL_AGES = "Health assessments: Children looked after all ages";
const SDQ = "Ages 5 to 16 years with SDQ score";
const OLDER = "19 to 21 years";

/**
 * The published figures that are counted by the same definition, or one near enough to be set beside it: where the DfE
 * counts children looked after for 12 months and the indicator those of a date, the comparator is only near.
 */
export const PUBLISHED_AS: Readonly<Record<string, PublishedAs>> = {
  cla_rate_per_10000: rate("Children looked after on 31 March each year"),
  cla_started_rate_per_10000: rate("Children starting to be looked after each year"),
  cla_ceased_rate_per_10000: rate("Children ceasing to be looked after each year"),
  cla_placements_3plus_pct: stability("CLA on 31 March", "With 3 or more placements during the year"),
  cla_placement_stable_2y_pct: stability(LONG_STAYERS, "Living with the same carer for at least 2 years"),
  cla_rha_up_to_date_pct: health(ALL_AGES, "Had their annual health assessment"),
  cla_immunisation_up_to_date_pct: health(ALL_AGES, "Had their immunisations up to date"),
  cla_dental_check_pct: health(ALL_AGES, "Had their teeth checked by a dentist"),
  cla_sdq_recorded_4_16_pct: health(SDQ, "SDQ score was received"),
  cla_sdq_concern_4_16_pct: health(SDQ, "SDQ score is a cause for concern"),
  cla_persistent_absence_pct: absence("pt_pupils_pa_10_exact"),
  cla_ks2_rwm_expected_pct: {
    ...{ dataset: "dfe_key_stage_2", breakdown: ofLookedAfter, year: "academic" },
    measure: "pt_rwm_met_expected_standard",
  },
  cl_eet_19_21_pct: careLeavers(OLDER, "Total in education, employment or training"),
  cl_suitable_accommodation_19_21_pct: careLeavers(OLDER, "Accommodation considered suitable"),
};

/** The published period that a day lies in or that ended last before it: "2025" or "202425". */
export function publishedPeriod({ year }: PublishedAs, day: string): string {
  const calendar = Number(day.slice(0, 4));
  const monthDay = day.slice(5);
  // A year is over on its last day: on 31 March the reporting year that ends with it.
  if (year === "reporting") return String(monthDay >= "03-31" ? calendar : calendar - 1);
  const ended = monthDay >= "08-31" ? calendar : calendar - 1;
  return `${ended - 1}${String(ended).slice(2)}`;
}

/** The last day of a published period. */
export function endOfPublished({ year }: PublishedAs, period: string): string {
  if (year === "reporting") return `${period}-03-31`;
  return `${Number(period.slice(0, 4)) + 1}-08-31`;
}
