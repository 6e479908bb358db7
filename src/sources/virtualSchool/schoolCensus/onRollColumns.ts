import { censusSenProvision } from "../../../codeLists/virtualSchool/censusSenProvision";
import { censusYearGroup } from "../../../codeLists/virtualSchool/censusYearGroup";
import { classType } from "../../../codeLists/virtualSchool/classType";
import { earlyYearsPupilPremiumBasis } from "../../../codeLists/virtualSchool/earlyYearsPupilPremiumBasis";
import { enrolmentStatus } from "../../../codeLists/virtualSchool/enrolmentStatus";
import { postLookedAfterArrangement } from "../../../codeLists/virtualSchool/postLookedAfterArrangement";
import { serviceChild } from "../../../codeLists/virtualSchool/serviceChild";
import { youthSupportAgreement } from "../../../codeLists/virtualSchool/youthSupportAgreement";
import { code, flag, number } from "../../columns";

/** What the census says only of pupils on roll. */
export const onRollColumns = {
  ncyearactual: code(censusYearGroup, {
    doc: "national curriculum year",
    to: "year_group",
    mayBeAbsent: true,
  }),
  senprovision: code(censusSenProvision, {
    doc: "special educational needs provision",
    to: "sen_provision",
    mayBeAbsent: true,
  }),
  plaa: code(postLookedAfterArrangement, {
    doc: "how the pupil left care, where declared",
    to: "post_care_arrangement",
    mayBeAbsent: true,
    spellings: ["adoptedfromcare"],
  }),
  enrolstatus: code(enrolmentStatus, {
    doc: "registered at one school or more",
    to: "enrolment_status",
    mayBeAbsent: true,
  }),
  classtype: code(classType, {
    doc: "nursery class or other",
    to: "class_type",
    invalid: "blank",
    mayBeAbsent: true,
  }),
  servicechild: code(serviceChild, {
    doc: "whether a parent serves in the armed forces",
    to: "service_child",
    invalid: "blank",
    mayBeAbsent: true,
  }),
  topupfunding: flag({
    doc: "whether top-up funding is paid",
    to: "has_top_up_funding",
    invalid: "blank",
    mayBeAbsent: true,
  }),
  senunitindicator: flag({
    doc: "whether in a SEN unit",
    to: "is_in_sen_unit",
    invalid: "blank",
    mayBeAbsent: true,
  }),
  resourcedprovisionindicator: flag({
    doc: "whether in resourced provision",
    to: "is_in_resourced_provision",
    invalid: "blank",
    mayBeAbsent: true,
  }),
  ftemp: flag({
    doc: "whether in full-time employment",
    to: "is_in_full_time_employment",
    invalid: "blank",
    mayBeAbsent: true,
  }),
  schoollunchtaken: flag({
    doc: "whether a school lunch was taken on census day",
    to: "had_school_lunch",
    invalid: "blank",
    mayBeAbsent: true,
  }),
  hoursatsetting: number(0, 1000, 2, {
    doc: "hours at the setting",
    to: "hours_at_setting",
    invalid: "blank",
    mayBeAbsent: true,
  }),
  fundedhours: number(0, 60, 2, {
    doc: "hours funded a week",
    to: "funded_hours",
    invalid: "blank",
    mayBeAbsent: true,
  }),
  extendedhours: number(0, 60, 2, {
    doc: "extended hours funded a week",
    to: "extended_hours",
    invalid: "blank",
    mayBeAbsent: true,
  }),
  dafindicator: flag({
    doc: "whether the disability access fund is paid",
    to: "has_disability_access_fund",
    invalid: "blank",
    mayBeAbsent: true,
  }),
  eyppr: flag({
    doc: "whether early years pupil premium is received",
    to: "has_early_years_pupil_premium",
    invalid: "blank",
    mayBeAbsent: true,
  }),
  eyppbf: code(earlyYearsPupilPremiumBasis, {
    doc: "why it is received",
    to: "early_years_pupil_premium_basis",
    invalid: "blank",
    mayBeAbsent: true,
  }),
  yssa: code(youthSupportAgreement, {
    doc: "whether details may go to youth support services",
    to: "youth_support_agreement",
    invalid: "blank",
    mayBeAbsent: true,
  }),
} as const;
