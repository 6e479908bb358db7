import { graphql } from "graphql";
import { buildSchema } from "../../schema/buildSchema";
import { createContext } from "../../schema/context";
import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { demonstrationDatabase, DEMONSTRATION_MS } from "../harness/demonstration";
import type { Demonstration } from "../harness/demonstration";
import { readTable } from "../indicators/spec/table";

/**
 * The dashboards and inspection figures that were published, asked of the demonstration authority through GraphQL by
 * somebody who may see every number. Where a printed digit is damaged, the reading that agrees with the printed
 * percentage; "by" asks for one group of a breakdown.
 */
const PUBLISHED = `
  indicator                           | asAt       | by                                                   | numerator | denominator | value | printed
  cla_count                           | 2018-03-31 | -                                                    | 523       | -           | 523   | 523 looked after
  cla_rate_per_10000                  | 2018-03-31 | -                                                    | 523       | 109644      | 47.7  | rate 47.7
  cla_uasc_pct                        | 2018-03-31 | -                                                    | 12        | 523         | 2.3   | 12 of 523
  cla_visit_child_seen_pct            | 2018-03-31 | age_group=AGE_0_4                                    | 94        | 94          | 100   | 94/94 seen
  cla_visit_seen_alone_pct            | 2018-03-31 | age_group=AGE_0_4                                    | 41        | 94          | 43.6  | 41/94 seen alone
  cla_visit_on_time_pct               | 2018-03-31 | age_group=AGE_0_4                                    | 84        | 94          | 89.4  | 84/94 on time
  cla_visit_child_seen_pct            | 2018-03-31 | age_group=AGE_5_9                                    | 65        | 65          | 100   | 65/65
  cla_visit_seen_alone_pct            | 2018-03-31 | age_group=AGE_5_9                                    | 50        | 65          | 76.9  | 50/65
  cla_visit_on_time_pct               | 2018-03-31 | age_group=AGE_5_9                                    | 60        | 65          | 92.3  | 60/65
  cla_visit_child_seen_pct            | 2018-03-31 | age_group=AGE_10_15                                  | 181       | 183         | 98.9  | 181/183
  cla_visit_seen_alone_pct            | 2018-03-31 | age_group=AGE_10_15                                  | 151       | 183         | 82.5  | 151/183
  cla_visit_on_time_pct               | 2018-03-31 | age_group=AGE_10_15                                  | 169       | 183         | 92.3  | 169/183
  cla_visit_child_seen_pct            | 2018-03-31 | age_group=AGE_16_17                                  | 113       | 115         | 98.3  | 113/115
  cla_visit_seen_alone_pct            | 2018-03-31 | age_group=AGE_16_17                                  | 96        | 115         | 83.5  | 96/115
  cla_visit_on_time_pct               | 2018-03-31 | age_group=AGE_16_17                                  | 102       | 115         | 88.7  | 102/115
  cla_seen_28d_pct                    | 2018-03-31 | -                                                    | 377       | 523         | 72.1  | 72.1% (377/523)
  cla_seen_alone_28d_pct              | 2018-03-31 | -                                                    | 300       | 523         | 57.4  | 57.4% (300/523)
  cla_stat_visits_on_time_pct         | 2018-03-31 | -                                                    | 6014      | 6417        | 93.7  | 93.7% (8014/8417): 8 for 6
  cla_second_or_subsequent_pct        | 2018-03-31 | -                                                    | 36        | 269         | 13.4  | 13.4% (38/289): 8 for 6
  cla_placement_stable_2y_pct         | 2018-03-31 | -                                                    | 99        | 163         | 60.7  | 60.7% (88/163): 8 for 9
  cla_placement_stable_2y_count       | 2018-03-31 | placement_type=FOSTER_CARE                           | 93        | -           | 93    | 93 of them with foster carers
  cla_rha_up_to_date_pct              | 2018-03-31 | -                                                    | 275       | 327         | 84.1  | 84.1% (275/327)
  cla_dental_check_pct                | 2018-03-31 | -                                                    | 211       | 327         | 64.5  | 64.5% (211/327), its label lost
  cla_sdq_recorded_pct                | 2018-03-31 | -                                                    | 256       | 310         | 82.6  | 82.6% (256/310)
  cla_sdq_concern_17plus_pct          | 2018-03-31 | -                                                    | 117       | 256         | 45.7  | 45.7% (117/256)
  care_proceedings_open_lt_26w_pct    | 2018-03-31 | -                                                    | 71        | 106         | 67    | 67.0% (71/106)
  adoption_placed_12m_of_decision_pct | 2018-03-31 | -                                                    | 21        | 30          | 70    | 70.0% (21/30)
  cl_in_touch_pct                     | 2018-03-31 | -                                                    | 265       | 269         | 98.5  | 98.5% (265/269)
  cl_neet_pct                         | 2018-03-31 | -                                                    | 103       | 269         | 38.3  | 38.3% (103/288): 88 for 69
  cl_suitable_accommodation_pct       | 2018-03-31 | -                                                    | 252       | 269         | 93.7  | 93.7% (262/288): 6 for 5, 88 for 69
  cl_pathway_plan_current_pct         | 2018-03-31 | -                                                    | 240       | 298         | 80.5  | 80.6% (240/298), which is 80.5
  yc_open_count                       | 2018-03-31 | -                                                    | 175       | -           | 175   | 175 open
  yc_open_count                       | 2018-03-31 | young_carer_district=E07999001                       | 39        | -           | 39    | 39
  yc_open_count                       | 2018-03-31 | young_carer_district=E07999002                       | 42        | -           | 42    | 42
  yc_open_count                       | 2018-03-31 | young_carer_district=E07999003                       | 44        | -           | 44    | 44
  yc_open_count                       | 2018-03-31 | young_carer_district=E07999004                       | 50        | -           | 50    | 50
  yc_awaiting_assessment_count        | 2018-03-31 | -                                                    | 10        | -           | 10    | all but 10 assessed
  yc_cin_or_cp_count                  | 2018-03-31 | -                                                    | 16        | -           | 16    | 16 open at CIN or CP
  cla_count                           | 2017-11-07 | -                                                    | 495       | -           | 495   | 495
  cla_uasc_pct                        | 2017-11-07 | -                                                    | 19        | 495         | 3.8   | 19 unaccompanied
  cla_out_of_area_pct                 | 2017-11-07 | -                                                    | 140       | 495         | 28.3  | 28% live outside the area
  cla_placement_count                 | 2017-11-07 | placement_type=SECURE_HOMES_AND_CHILDREN_S_HOMES     | 52        | -           | 52    | 52 in children's homes
  cla_out_of_area_pct                 | 2017-11-07 | placement_type=SECURE_HOMES_AND_CHILDREN_S_HOMES     | 14        | 52          | 26.9  | 27% of them outside
  cla_placement_count                 | 2017-11-07 | placement_type=RESIDENTIAL_SCHOOLS                   | 6         | -           | 6     | six in residential special schools
  cla_out_of_area_pct                 | 2017-11-07 | placement_type=RESIDENTIAL_SCHOOLS                   | 5         | 6           | 83.3  | 83% of them outside
  cla_placement_count                 | 2017-11-07 | placement_type=FOSTER_CARE                           | 363       | -           | 363   | 363 with foster families
  cla_out_of_area_pct                 | 2017-11-07 | placement_type=FOSTER_CARE                           | 94        | 363         | 25.9  | 26% of them outside
  cla_placement_count                 | 2017-11-07 | placement_type=PLACED_WITH_PARENTS_OR_PERSON_WITH_PR | 14        | -           | 14    | 14 with parents
  cla_out_of_area_count               | 2017-11-07 | placement_type=PLACED_WITH_PARENTS_OR_PERSON_WITH_PR | 4         | -           | 4     | four of them outside
  cla_count                           | 2017-03-31 | -                                                    | 475       | -           | 475   | 475
  cla_rate_per_10000                  | 2017-03-31 | -                                                    | 475       | 110000      | 43.2  | 43 per 10,000
  cin_count                           | 2017-11-07 | -                                                    | 2480      | -           | 2480  | 2,480
  cp_plan_count                       | 2017-11-07 | -                                                    | 433       | -           | 433   | 433
  private_fostering_count             | 2017-11-07 | -                                                    | 7         | -           | 7     | seven
`;

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await demonstrationDatabase();
}, DEMONSTRATION_MS);
afterAll(() => demonstration.close());

interface Cell {
  readonly group: { readonly value: string | null }[];
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

async function ask(indicator: string, asAt: string, breakdown: string | null): Promise<readonly Cell[]> {
  const by = breakdown === null ? "" : `, breakdowns: [${breakdown.toUpperCase()}]`;
  const source = `{ measure(indicator: ${indicator.toUpperCase()}, asAt: "${asAt}"${by}) {
    cells { group { value } numerator denominator value } } }`;
  const viewer = { role: "administrator", authority: DEMONSTRATION.code, subject: "test" } as const;
  const contextValue = createContext(demonstration.database.knex, viewer);
  const { data, errors } = await graphql({ schema: buildSchema(), source, contextValue });
  expect(errors ?? []).toEqual([]);
  return (data as unknown as { measure: { cells: Cell[] } }).measure.cells;
}

const rows = readTable(PUBLISHED);

test.each(rows)("$indicator on $asAt, $by: $printed as", async ({ indicator, asAt, by, ...said }) => {
  const [breakdown, group] = by === "-" ? [null, null] : (by!.split("=") as [string, string]);
  const cells = await ask(indicator!, asAt!, breakdown);
  const cell = cells.find((one) => (one.group[0]?.value ?? null) === group)!;
  const { numerator, denominator, value } = cell;
  expect({ numerator, denominator: said["denominator"] === "-" ? null : denominator, value }).toEqual({
    numerator: Number(said["numerator"]),
    denominator: said["denominator"] === "-" ? null : Number(said["denominator"]),
    value: Number(said["value"]),
  });
});
