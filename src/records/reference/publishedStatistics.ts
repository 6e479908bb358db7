import { packed, recordTable, text } from "../recordTable";

/** Figures of an area in a year, as they were published. */
export const publishedStatistics = recordTable({
  name: "published_statistics",
  doc: "Figures of an area in a year, as they were published; a symbol stands where no number was.",
  about: "reference",
  key: ["dataset", "time_period", "time_identifier", "geographic_level", "area", "breakdown"],
  columns: {
    dataset: text("code of the source that brings the figures"),
    time_period: text("year, or academic year: 2025, 202425"),
    time_identifier: text("what kind of year it is"),
    geographic_level: text("National, Regional or Local authority"),
    area: packed("country_code, region_code and new_la_code, as far down as the level goes"),
    breakdown: packed("what the figures are of, by the name of each filter"),
    figures: packed("number or symbol, by the name of each measure"),
    dfe_code: text("three-digit code of the authority"),
    names: packed("country_name, region_name and la_name"),
    version: text("Revised or Final, where the file says so"),
  },
});

/** The code of a statistic's own area, the most local of the three, as the index of the table has it. */
export const MOST_LOCAL = "COALESCE(area ->> 'new_la_code', area ->> 'region_code', area ->> 'country_code')";
