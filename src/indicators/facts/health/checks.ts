import { healthDentalChecks } from "../../../records/health/healthDentalChecks";
import { healthDevelopmentChecks } from "../../../records/health/healthDevelopmentChecks";
import { healthImmunisations } from "../../../records/health/healthImmunisations";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { twelveMonthsSql } from "../../parts/time";
import { inCare } from "../../populations";

const lastDental = factPart("last_dental", (base) => ({
  reads: [base, known(healthDentalChecks)],
  sql: `
SELECT p.as_at, p.child, max(c.checked_on) AS checked_on
FROM ${base.name} p
JOIN known_health_dental_checks c ON c.child = p.child AND c.checked_on <= p.as_at AND c.outcome = 'completed'
GROUP BY p.as_at, p.child`,
}));

const dental = { from: lastDental, populations: inCare, needs: ["health_dental_checks"] };

export const dentalCheckIn12Months: Fact = {
  ...dental,
  code: "dental_check_in_12_months",
  title: "Dental check in 12 months",
  plain: "Teeth were checked by a dentist in the 12 months to the date.",
  kind: "yesNo",
  sql: `coalesce(last_dental.checked_on >= ${twelveMonthsSql("p.as_at")}, false)`,
};

export const daysSinceDentalCheck: Fact = {
  ...dental,
  code: "days_since_dental_check",
  title: "Days since the last dental check",
  plain: "Days from the last dental check that took place to the date.",
  kind: "number",
  sql: "(p.as_at - last_dental.checked_on)",
};

const lastImmunisations = factPart("last_immunisations", (base) => ({
  reads: [base, known(healthImmunisations)],
  sql: `
SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, i.up_to_date
FROM ${base.name} p
JOIN known_health_immunisations i ON i.child = p.child AND i.status_on <= p.as_at
ORDER BY p.as_at, p.child, i.status_on DESC, i.up_to_date`,
}));

export const immunisationsUpToDate: Fact = {
  code: "immunisations_up_to_date",
  title: "Immunisations up to date",
  plain:
    "The last word on or before the date is that all the national schedule asks for at this age was given.",
  kind: "yesNo",
  sql: "coalesce(last_immunisations.up_to_date, false)",
  from: lastImmunisations,
  populations: inCare,
  needs: ["health_immunisations"],
};

/** Of checks due on one day, one done is enough. */
const lastDevelopment = factPart("last_development", (base) => ({
  reads: [base, known(healthDevelopmentChecks)],
  sql: `
SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child,
  coalesce(c.checked_on <= p.as_at AND coalesce(c.outcome, 'completed') = 'completed', false) AS is_done
FROM ${base.name} p
JOIN known_health_development_checks c ON c.child = p.child AND c.due_on <= p.as_at
ORDER BY p.as_at, p.child, c.due_on DESC, is_done DESC`,
}));

export const developmentChecksUpToDate: Fact = {
  code: "development_checks_up_to_date",
  title: "Development checks up to date",
  plain: "The last development check that fell due by the date was done by it.",
  kind: "yesNo",
  sql: "coalesce(last_development.is_done, false)",
  from: lastDevelopment,
  populations: inCare,
  needs: ["health_development_checks"],
};
