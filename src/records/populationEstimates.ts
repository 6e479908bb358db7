import { integer, recordTable, text } from "./recordTable";

/** Residents at mid-year, by area, sex and age. */
export const populationEstimates = recordTable({
  name: "population_estimates",
  doc: "Residents at mid-year, by area, sex and age.",
  about: "reference",
  key: ["area", "mid_year", "sex", "age_from", "age_to"],
  columns: {
    area: text("code of the district or authority"),
    mid_year: integer("year of the 30 June the estimate is for"),
    sex: text("M, F or all"),
    age_from: integer("youngest age counted"),
    age_to: integer("oldest age counted"),
    population: integer("residents"),
  },
});
