import { populationSex } from "../../codeLists/populationSex";
import { populationEstimates as residents } from "../../records/populationEstimates";
import { code, integer, text } from "../columns";
import { defineSource } from "../source";
import { areaCode } from "./areaCode";

/** First mid-year of the series by single year of age. */
const FIRST_MID_YEAR = 1981;
const OLDEST = 120;
const MOST_RESIDENTS = 100_000_000;

/** Mid-year population estimates: one row an area, year, sex and band of ages. */
export const populationEstimates = defineSource({
  code: "reference_population_estimates",
  title: "Population estimates",
  system: "reference",
  reference: "Office for National Statistics, mid-year population estimates, in the hub's own layout",
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: residents,
  columns: {
    AREA: text({ doc: "code of the district or authority", to: "area", required: true, ...areaCode }),
    MID_YEAR: integer(FIRST_MID_YEAR, 2199, {
      doc: "year of the 30 June the estimate is for",
      to: "mid_year",
      required: true,
    }),
    SEX: code(populationSex, { doc: "sex, or both", to: "sex", required: true }),
    AGE_FROM: integer(0, OLDEST, { doc: "youngest age counted", to: "age_from", required: true }),
    AGE_TO: integer(0, OLDEST, { doc: "oldest age counted", to: "age_to", required: true }),
    POPULATION: integer(0, MOST_RESIDENTS, { doc: "residents", to: "population", required: true }),
  },
  key: ["AREA", "MID_YEAR", "SEX", "AGE_FROM", "AGE_TO"],
  rules: [
    {
      code: "AGES_OUT_OF_ORDER",
      severity: "error",
      column: "AGE_TO",
      says: "the oldest age is below the youngest. Correct AGE_TO or AGE_FROM.",
      breaks: ({ AGE_FROM, AGE_TO }) => Boolean(AGE_FROM && AGE_TO) && Number(AGE_TO) < Number(AGE_FROM),
    },
  ],
});
