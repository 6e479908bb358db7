import type { CodeList } from "../codeList";

/** Why a pupil receives the early years pupil premium. */
export const earlyYearsPupilPremiumBasis: CodeList = {
  name: "early_years_pupil_premium_basis",
  title: "Early years pupil premium basis",
  reference: "School census code set Early years pupil premium basis for funding",
  codes: [
    { code: "RE", label: "Economic reasons" },
    { code: "RO", label: "Other reasons, such as being looked after" },
    { code: "RB", label: "Both" },
    { code: "RU", label: "Not known" },
  ],
};
