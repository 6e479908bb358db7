import { integer, recordTable, text } from "./recordTable";

/** Postcodes with their district and grid reference. */
export const postcodes = recordTable({
  name: "postcodes",
  doc: "Postcodes with their district and grid reference.",
  about: "reference",
  key: ["postcode"],
  columns: {
    postcode: text("postcode with one space"),
    district: text("code of the lower-tier or single-tier authority"),
    easting: integer("metres east on the national grid"),
    northing: integer("metres north"),
  },
});
