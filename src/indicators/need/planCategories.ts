import { defineIndicator } from "../define";
import { planCategory } from "../facts/need/plans";
import { onPlan } from "../populations/need/plans";
import { PERCENT } from "../../disclosure/scales";

/** Child protection plans for neglect. */
export const neglectShare = defineIndicator({
  code: "cp_category_neglect_pct",
  title: "Child protection plans for neglect",
  plain:
    "Of the children on a child protection plan on the date, those whose latest category of abuse is neglect.",
  reference:
    "DfE, Characteristics of children in need, table D4: latest category of abuse; catalogue entry cp_category_pct",
  population: onPlan,
  among: [],
  counted: [{ fact: planCategory, oneOf: ["NEGLECT"] }],
  scale: PERCENT,
  direction: "context",
});

/** Child protection plans for emotional abuse. */
export const emotionalShare = defineIndicator({
  code: "cp_category_emotional_pct",
  title: "Child protection plans for emotional abuse",
  plain:
    "Of the children on a child protection plan on the date, those whose latest category of abuse is emotional abuse.",
  reference:
    "DfE, Characteristics of children in need, table D4: latest category of abuse; catalogue entry cp_category_pct",
  population: onPlan,
  among: [],
  counted: [{ fact: planCategory, oneOf: ["EMOTIONAL"] }],
  scale: PERCENT,
  direction: "context",
});

/** Child protection plans for physical abuse. */
export const physicalShare = defineIndicator({
  code: "cp_category_physical_pct",
  title: "Child protection plans for physical abuse",
  plain:
    "Of the children on a child protection plan on the date, those whose latest category of abuse is physical abuse.",
  reference:
    "DfE, Characteristics of children in need, table D4: latest category of abuse; catalogue entry cp_category_pct",
  population: onPlan,
  among: [],
  counted: [{ fact: planCategory, oneOf: ["PHYSICAL"] }],
  scale: PERCENT,
  direction: "context",
});

/** Child protection plans for sexual abuse. */
export const sexualShare = defineIndicator({
  code: "cp_category_sexual_pct",
  title: "Child protection plans for sexual abuse",
  plain:
    "Of the children on a child protection plan on the date, those whose latest category of abuse is sexual abuse.",
  reference:
    "DfE, Characteristics of children in need, table D4: latest category of abuse; catalogue entry cp_category_pct",
  population: onPlan,
  among: [],
  counted: [{ fact: planCategory, oneOf: ["SEXUAL"] }],
  scale: PERCENT,
  direction: "context",
});

/** Child protection plans for several categories. */
export const multipleShare = defineIndicator({
  code: "cp_category_multiple_pct",
  title: "Child protection plans for several categories",
  plain:
    "Of the children on a child protection plan on the date, those whose latest category of abuse is several categories.",
  reference:
    "DfE, Characteristics of children in need, table D4: latest category of abuse; catalogue entry cp_category_pct",
  population: onPlan,
  among: [],
  counted: [{ fact: planCategory, oneOf: ["MULTIPLE"] }],
  scale: PERCENT,
  direction: "context",
});
