import type { CodeList } from "../codeList";

/** The need that money was spent on. Kept in lower case. */
export const pupilPremiumPurpose: CodeList = {
  name: "pupil_premium_purpose",
  title: "Purpose of pupil premium plus",
  reference: "DfE, Pupil premium: virtual school heads' responsibilities; no published code set",
  codes: [
    { code: "TUITION", label: "Tuition", keptAs: "tuition" },
    { code: "LEARNING SUPPORT", label: "Support in class", keptAs: "learning support" },
    { code: "WELLBEING", label: "Wellbeing, mental health and therapy", keptAs: "wellbeing" },
    { code: "ATTENDANCE", label: "Attendance and inclusion", keptAs: "attendance" },
    { code: "ENRICHMENT", label: "Clubs, music, trips", keptAs: "enrichment" },
    { code: "EQUIPMENT", label: "Equipment and books", keptAs: "equipment" },
    { code: "TRANSITION", label: "Change of school or stage", keptAs: "transition" },
    { code: "ASSESSMENT", label: "Specialist assessment", keptAs: "assessment" },
    { code: "OTHER", label: "Other", keptAs: "other" },
  ],
};
