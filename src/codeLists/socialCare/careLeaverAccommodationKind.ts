import { careLeaverAccommodation } from "../careLeaverAccommodation";
import type { CodeList } from "../codeList";

/** Kind of a care leaver's accommodation without its suitability: the letters of the return's codes. */
export const careLeaverAccommodationKind: CodeList = {
  name: "care_leaver_accommodation_kind",
  title: "Kind of accommodation of the care leaver",
  reference:
    "Standard Safeguarding Dataset (data-to-insight), ssd_care_leavers, item clea_care_leaver_accommodation",
  codes: careLeaverAccommodation.codes
    .filter(({ code }) => code.endsWith("1"))
    .map(({ code, label }) => ({ code: code.slice(0, 1), label: label.replace(/, suitable$/, "") })),
};
