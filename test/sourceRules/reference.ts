import type { Example } from "./example";

/** A rule, the cells that break it, and the smallest change that keeps it. Cells not named are blank. */
export const REFERENCE_EXAMPLES: readonly Example[] = [
  [
    "dfe_absence",
    "AREA_NOT_OF_LEVEL",
    { geographic_level: "Local authority" },
    { geographic_level: "Local authority", new_la_code: "E06000001" },
  ],
  [
    "dfe_absence",
    "AREA_NOT_OF_LEVEL",
    { geographic_level: "Regional" },
    { geographic_level: "Regional", region_code: "E12000001" },
  ],
  [
    "dfe_absence",
    "AREA_NOT_OF_LEVEL",
    { geographic_level: "National", region_code: "E12000001" },
    { geographic_level: "National" },
  ],
  [
    "reference_authority_changes",
    "CHANGED_INTO_ITSELF",
    { OLD_CODE: "E06000001", NEW_CODE: "E06000001" },
    { OLD_CODE: "E06000001", NEW_CODE: "E06000002" },
  ],
];
