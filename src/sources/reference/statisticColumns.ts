import { geographicLevel } from "../../codeLists/reference/geographicLevel";
import { timeIdentifier } from "../../codeLists/reference/timeIdentifier";
import { code, text } from "../columns";
import type { RowRule } from "../source";
import { areaCode } from "./areaCode";

/** The form of a three-digit code of an authority; the DfE's codes of England and its regions run on to four. */
export const dfeCode = { pattern: /^\d{3,4}$/, looksLike: "a three-digit code of an authority" } as const;

/** When and where the figures of a row are of, as every file of explore education statistics says it. */
export const WHEN_AND_WHERE = {
  time_period: text({
    doc: "year, or academic year: 2025, 202425",
    to: "time_period",
    required: true,
    pattern: /^\d{4}(\d{2})?$/,
    looksLike: "a year such as 2025, or an academic year such as 202425",
  }),
  time_identifier: code(timeIdentifier, {
    doc: "what kind of year it is",
    to: "time_identifier",
    required: true,
  }),
  geographic_level: code(geographicLevel, {
    doc: "what kind of area the figures are of",
    to: "geographic_level",
    required: true,
  }),
  country_code: text({ doc: "code of the country", packedIn: "area", required: true, ...areaCode }),
  country_name: text({ doc: "its name", packedIn: "names", invalid: "blank" }),
};

/** What files with figures of regions and authorities have besides. Figures of larger areas leave these blank. */
export const REGION_AND_AUTHORITY = {
  region_code: text({ doc: "code of the region", packedIn: "area", ...areaCode }),
  region_name: text({ doc: "its name", packedIn: "names", invalid: "blank" }),
  old_la_code: text({
    doc: "three-digit code of the authority",
    to: "dfe_code",
    invalid: "blank",
    ...dfeCode,
  }),
  la_name: text({ doc: "its name", packedIn: "names", invalid: "blank" }),
  new_la_code: text({ doc: "nine-character code of the authority", packedIn: "area", ...areaCode }),
};

/** Without it the figures of an authority would be taken for those of its region, or of England. */
export const areaFitsLevel: RowRule = {
  code: "AREA_NOT_OF_LEVEL",
  severity: "error",
  column: "geographic_level",
  says: "the area codes of the row are not those of its geographic level. Give an authority its new_la_code, a region its region_code alone, and England neither.",
  breaks: ({ geographic_level, region_code, new_la_code }) => {
    if (geographic_level === "Local authority") return !new_la_code;
    if (geographic_level === "Regional") return !region_code || Boolean(new_la_code);
    return geographic_level === "National" && Boolean(region_code || new_la_code);
  },
};
