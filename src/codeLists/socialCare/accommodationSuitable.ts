import type { CodeList } from "../codeList";

/** Whether a care leaver's accommodation is suitable. */
export const accommodationSuitable: CodeList = {
  name: "accommodation_suitable",
  title: "Suitability of the accommodation",
  reference:
    "Standard Safeguarding Dataset (data-to-insight), ssd_care_leavers, item clea_care_leaver_accom_suitable",
  codes: [
    { code: "1", label: "Suitable", keptAs: "suitable", aliases: ["Suitable"] },
    { code: "2", label: "Unsuitable", keptAs: "unsuitable", aliases: ["Unsuitable", "Not suitable"] },
  ],
};
