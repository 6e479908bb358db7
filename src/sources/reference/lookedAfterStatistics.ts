import { text } from "../columns";
import { statistics } from "./statistics";

const reference =
  "DfE, Children looked after in England including adoptions, underlying files by local authority";

const GROUP = "children counted";
const COUNT = "children, regions and England to the nearest 10";
const PERCENT = "% of the total of their group";

/** Children looked after, starting and ceasing, and their rates. */
export const lookedAfterRates = statistics({
  code: "dfe_looked_after_rates",
  title: "DfE numbers and rates of children looked after",
  reference,
  filters: { population_type: "looked after on 31 March, or starting or ceasing in the year" },
  measures: {
    population_estimate: "residents under 18 at the mid-year before",
    children_count: COUNT,
    rate_per_10000: "children for every 10,000 residents under 18",
  },
});

/** Files by characteristic have one header: placements during the year, health outcomes, convictions, and more. */
export const lookedAfterCharacteristics = statistics({
  code: "dfe_looked_after_characteristics",
  title: "DfE characteristics of children looked after",
  reference,
  filters: { characteristic: GROUP, breakdown: "what is counted of them" },
  measures: { children_count: `${COUNT}; for an average the average`, children_percent: PERCENT },
});

export const placementStability = statistics({
  code: "dfe_placement_stability",
  title: "DfE placement stability",
  reference,
  filters: { cla_group: GROUP, placement_stability: "placements in the year or two" },
  measures: { children_count: COUNT, children_percent: PERCENT },
});

export const schoolMoves = statistics({
  code: "dfe_school_moves",
  title: "DfE school moves of children looked after",
  reference: "DfE, Stability measures for children looked after in England",
  filters: {
    cla_group: GROUP,
    move_measure: "any moves, or those within a school year",
    school_stability: "moves in the year or two",
  },
  measures: { number: COUNT, percentage: PERCENT },
});

export const socialWorkerStability = statistics({
  code: "dfe_social_worker_stability",
  title: "DfE social worker stability",
  reference: "DfE, Stability measures for children looked after in England",
  filters: { cla_group: GROUP, sw_stability: "social workers in the year" },
  measures: { number: COUNT, percentage: PERCENT },
});

/** Activity and accommodation have one header. */
export const careLeavers = statistics({
  code: "dfe_care_leavers",
  title: "DfE activity and accommodation of care leavers",
  reference,
  filters: { care_leaver_age: "age in the year", breakdown: "activity, or accommodation" },
  measures: {
    care_leaver_count: "care leavers, regions and England to the nearest 10",
    care_leaver_percent: "% of the care leavers of that age",
  },
});

/** Times between the stages of adoption, as years and months, and numbers of children in the same column. */
export const adoptionTimes = statistics({
  code: "dfe_adoption_times",
  title: "DfE average times between stages of adoption",
  reference,
  nationalOnly: true,
  filters: {
    cla_group: "children adopted, and how they are grouped",
    stage_of_adoption_process: "from which stage to which, or what is counted",
    age_start_poc: "age at the start of the final period of care",
  },
  measures: { number: "years and months as 01:10, or children to the nearest 10; kept as text" },
  measured: (doc) =>
    text({
      doc,
      packedIn: "figures",
      pattern: /^(\d{1,2}:(0\d|1[01])|\d+|[czxku]|low)$/,
      looksLike: "years and months such as 01:10, a number or a symbol",
    }),
});

/** Populations of children as they are published beside the rates. */
export const populations = statistics({
  code: "dfe_population_estimates",
  title: "Mid-year population estimates beside the DfE statistics",
  reference:
    "Office for National Statistics, mid-year population estimates, in the layout of explore education statistics",
  filters: { age_group: "ages counted" },
  measures: { population_estimate: "residents on 30 June" },
});
