import { areas as lookup } from "../../records/areas";
import { text } from "../columns";
import { defineSource } from "../source";
import { areaCode } from "./areaCode";

/** Lookup from lower-tier to upper-tier authorities: one row a district or single-tier authority. */
export const areas = defineSource({
  code: "reference_areas",
  title: "Areas",
  system: "reference",
  reference:
    "Office for National Statistics, Lower Tier Local Authority to Upper Tier Local Authority lookup, England and Wales",
  edition: 2023,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: lookup,
  columns: {
    LTLA23CD: text({
      doc: "code of the district or single-tier authority",
      to: "district",
      required: true,
      spellings: ["LTLA21CD", "LTLA22CD", "LTLA24CD", "LTLA25CD"],
      ...areaCode,
    }),
    LTLA23NM: text({
      doc: "its name",
      to: "district_name",
      spellings: ["LTLA21NM", "LTLA22NM", "LTLA24NM", "LTLA25NM"],
    }),
    UTLA23CD: text({
      doc: "code of the upper-tier or single-tier authority",
      to: "authority",
      required: true,
      spellings: ["UTLA21CD", "UTLA22CD", "UTLA24CD", "UTLA25CD"],
      ...areaCode,
    }),
    UTLA23NM: text({
      doc: "its name",
      to: "authority_name",
      spellings: ["UTLA21NM", "UTLA22NM", "UTLA24NM", "UTLA25NM"],
    }),
  },
  key: ["LTLA23CD"],
});
