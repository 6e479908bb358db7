import { defineIndicator } from "../define";
import { isScreened } from "../facts/need/missing";
import { custodyNotified } from "../facts/need/risk";
import { missingChildren } from "../populations/need/missing";
import { atRiskOfExploitation, detentions, screened } from "../populations/need/risk";
import { PERCENT } from "../../disclosure/scales";

/** Exploitation screenings. */
export const screenings = defineIndicator({
  code: "exploitation_screening_count",
  title: "Exploitation screenings",
  plain: "Screenings of children for exploitation in the period.",
  reference: "Improvement plan, 2018: consistent use of screening tools",
  population: screened,
  among: [],
  counted: [],
  direction: "context",
});

/** Children at risk of exploitation. */
export const childrenAtRisk = defineIndicator({
  code: "exploitation_at_risk_count",
  title: "Children at risk of exploitation",
  plain: "Children with a risk of exploitation on the date that a screening found and that has not ended.",
  reference: "Working together to safeguard children: child sexual and criminal exploitation",
  population: atRiskOfExploitation,
  among: [],
  counted: [],
  direction: "down",
});

/** Missing children screened for sexual exploitation. */
export const screeningUsed = defineIndicator({
  code: "cse_screening_tool_use_pct",
  title: "Missing children screened for sexual exploitation",
  plain: "Of the children who went missing in the period, those screened for sexual exploitation in it.",
  reference:
    "Improvement plan, 2018: consistent use of tools for all children who may be at risk of sexual exploitation; going missing stands for the risk, since no row tells who else may be at risk",
  population: missingChildren,
  among: [],
  counted: [{ fact: isScreened, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Children detained in police custody. */
export const policeCustody = defineIndicator({
  code: "children_in_police_custody_count",
  title: "Children detained in police custody",
  plain: "Detentions of children in police custody that began in the period.",
  reference:
    "Police and Criminal Evidence Act 1984, section 38(6); Improvement plan, 2018: all children in custody, length of stay and destination",
  population: detentions,
  among: [],
  counted: [],
  direction: "context",
});

/** Police custody notified within 24 hours. */
export const policeCustodyNotified = defineIndicator({
  code: "police_custody_notified_24h_pct",
  title: "Police custody notified within 24 hours",
  plain:
    "Of the detentions of children that began in the period, those of which social care was told within 24 hours.",
  reference: "Improvement plan, 2018: information about children in custody within 24 hours",
  population: detentions,
  among: [],
  counted: [{ fact: custodyNotified, is: true }],
  scale: PERCENT,
  direction: "up",
});
