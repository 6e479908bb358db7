import { healthWellbeingScreens } from "../../../records/health/healthWellbeingScreens";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { screensDue, SIX_WEEKS } from "../../populations/health/entriesDue";

/** The screen due last in the six weeks that end with the day: it is of this period of care, which began with them. */
const screenDocuments = factPart("screen_documents", (base) => ({
  reads: [base, known(healthWellbeingScreens)],
  sql: `
SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, s.sdq_present, s.health_assessment_present, s.social_care_file_present
FROM ${base.name} p
JOIN known_health_wellbeing_screens s ON s.child = p.child AND s.due_on BETWEEN p.as_at - ${SIX_WEEKS} AND p.as_at
ORDER BY p.as_at, p.child, s.due_on DESC, s.screened_on, s.sdq_present, s.health_assessment_present, s.social_care_file_present`,
}));

const ofScreens = {
  from: screenDocuments,
  populations: [screensDue],
  needs: ["health_wellbeing_screens"],
};

const present = (code: string, document: string, column: string): Fact => ({
  ...ofScreens,
  code,
  title: `${document} at the screen`,
  plain: `The wellbeing screen noted that the ${document === "SDQ" ? document : document.toLowerCase()} was there to screen by; not known while nothing is noted.`,
  kind: "yesNo",
  sql: `screen_documents.${column}`,
});

export const sdqAtScreen = present("screen_sdq_present", "SDQ", "sdq_present");
export const assessmentAtScreen = present(
  "screen_health_assessment_present",
  "Health assessment",
  "health_assessment_present",
);
export const fileAtScreen = present(
  "screen_social_care_file_present",
  "Social care file",
  "social_care_file_present",
);

const COLUMNS = ["sdq_present", "health_assessment_present", "social_care_file_present"];

export const documentsAtScreen: Fact = {
  ...ofScreens,
  code: "screen_documents_present",
  title: "Documents at the screen",
  plain:
    "How many of the SDQ, the health assessment and the social care file the wellbeing screen noted as there; none where nothing is noted.",
  kind: "number",
  sql: `(${COLUMNS.map((column) => `coalesce(screen_documents.${column}, false)::int`).join(" + ")})`,
};
