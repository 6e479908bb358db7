import { defineIndicator } from "../define";
import {
  homelessAssessed,
  homelessConsideredInNeed,
  homelessOfferedAdvocacy,
  homelessToldOfRights,
} from "../facts/need/risk";
import { homeless } from "../populations/need/risk";
import { PERCENT } from "../../disclosure/scales";

/** Homeless young people aged 16 and 17. */
export const homelessYoungPeople = defineIndicator({
  code: "homeless_1617_count",
  title: "Homeless young people aged 16 and 17",
  plain: "Times young people aged 16 and 17 presented as homeless in the period.",
  reference:
    "DfE and MHCLG, Prevention of homelessness and provision of accommodation for 16 and 17 year old young people",
  population: homeless,
  among: [],
  counted: [],
  direction: "down",
});

/** Homeless young people assessed. */
export const homelessAssessedShare = defineIndicator({
  code: "homeless_1617_assessed_pct",
  title: "Homeless young people assessed",
  plain:
    "Of the times young people aged 16 and 17 presented as homeless in the period, those after which they were assessed.",
  reference:
    "DfE and MHCLG, Prevention of homelessness and provision of accommodation for 16 and 17 year old young people",
  population: homeless,
  among: [],
  counted: [{ fact: homelessAssessed, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Homeless young people considered in need. */
export const homelessInNeedShare = defineIndicator({
  code: "homeless_1617_in_need_pct",
  title: "Homeless young people considered in need",
  plain:
    "Of the times young people aged 16 and 17 presented as homeless in the period, those when they were considered to be a child in need.",
  reference:
    "DfE and MHCLG, Prevention of homelessness and provision of accommodation for 16 and 17 year old young people; inspection report, November 2017",
  population: homeless,
  among: [],
  counted: [{ fact: homelessConsideredInNeed, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Homeless young people told of their rights. */
export const homelessToldShare = defineIndicator({
  code: "homeless_1617_told_of_rights_pct",
  title: "Homeless young people told of their rights",
  plain:
    "Of the times young people aged 16 and 17 presented as homeless in the period, those when they were told of the right to become looked after.",
  reference:
    "DfE and MHCLG, Prevention of homelessness and provision of accommodation for 16 and 17 year old young people",
  population: homeless,
  among: [],
  counted: [{ fact: homelessToldOfRights, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Advocacy offered to homeless young people. */
export const homelessAdvocacyShare = defineIndicator({
  code: "homeless_1617_advocacy_offered_pct",
  title: "Advocacy offered to homeless young people",
  plain:
    "Of the times young people aged 16 and 17 presented as homeless in the period, those when an advocate was offered from that day until they were closed.",
  reference: "Improvement plan, 2018: advocacy offered to all homeless 16 and 17 year olds",
  population: homeless,
  among: [],
  counted: [{ fact: homelessOfferedAdvocacy, is: true }],
  scale: PERCENT,
  direction: "up",
});
