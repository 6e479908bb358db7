import { postcodes as places } from "../../records/postcodes";
import { integer, postcode, text } from "../columns";
import { defineSource } from "../source";
import { areaCode } from "./areaCode";

/** ONS Postcode Directory: one row a postcode. Its many other columns are not kept. */
export const postcodes = defineSource({
  code: "reference_postcodes",
  title: "Postcodes",
  system: "reference",
  reference: "Office for National Statistics, ONS Postcode Directory",
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: places,
  columns: {
    PCDS: postcode({ doc: "postcode with one space", to: "postcode", required: true }),
    LAUA: text({
      doc: "district or single-tier authority",
      to: "district",
      spellings: ["OSLAUA", "LAD25CD"],
      ...areaCode,
    }),
    // Blank where there is no grid reference (Channel Islands, Isle of Man).
    OSEAST1M: integer(0, 700_000, {
      doc: "metres east on the national grid; of a postcode in Northern Ireland on the Irish grid",
      to: "easting",
      spellings: ["EAST1M"],
    }),
    OSNRTH1M: integer(0, 1_300_000, {
      doc: "metres north on the same grid",
      to: "northing",
      spellings: ["NORTH1M"],
    }),
  },
  key: ["PCDS"],
});
