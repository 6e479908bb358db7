import { pupilPremiumSpending } from "../../../records/virtualSchool/pupilPremiumSpending";
import { tutoring } from "../../../records/virtualSchool/tutoring";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { academicYearSql } from "../../parts/time";
import { inCare } from "../../populations";
import { standingExclusions } from "../../populations/education/exclusionsInCare";

const suspensions = factPart("suspensions", (base) => ({
  reads: [base, standingExclusions],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN standing_exclusions x ON x.child = p.child AND x.category IN ('SUSP', 'LNCH')
  AND x.started_on BETWEEN ${academicYearSql("p.as_at")} AND p.as_at`,
}));

export const suspendedInSchoolYear: Fact = {
  code: "suspended_in_school_year",
  title: "Suspended in the school year",
  plain:
    "Suspended (excluded for a fixed term, lunchtimes counted) at least once in the school year up to the date; those overturned left out.",
  kind: "yesNo",
  sql: "(suspensions.child IS NOT NULL)",
  from: suspensions,
  populations: inCare,
  needs: ["virtual_school_exclusions"],
};

const tutored = factPart("tutored", (base) => ({
  reads: [base, known(tutoring)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN known_tutoring t ON t.child = p.child AND t.started_on <= p.as_at
  AND (t.ended_on IS NULL OR t.ended_on >= ${academicYearSql("p.as_at")})`,
}));

export const tutoredInSchoolYear: Fact = {
  code: "tutored_in_school_year",
  title: "Tutored in the school year",
  plain: "A course of tutoring ran on some day of the school year up to the date.",
  kind: "yesNo",
  sql: "(tutored.child IS NOT NULL)",
  from: tutored,
  populations: inCare,
  needs: ["virtual_school_tutoring"],
};

const premium = factPart("premium", (base) => ({
  reads: [base, known(pupilPremiumSpending)],
  sql: `
SELECT p.as_at, p.child, sum(x.amount) AS amount
FROM ${base.name} p
JOIN known_pupil_premium_spending x ON x.child = p.child AND x.spent_on BETWEEN ${academicYearSql("p.as_at")} AND p.as_at
GROUP BY p.as_at, p.child`,
}));

export const premiumPence: Fact = {
  code: "pupil_premium_pence",
  title: "Pupil premium plus spent, in pence",
  plain: "Pence of pupil premium plus spent on the child in the school year up to the date; none: 0.",
  kind: "number",
  sql: "coalesce(premium.amount * 100, 0)",
  from: premium,
  populations: inCare,
  needs: ["virtual_school_pupil_premium"],
};
