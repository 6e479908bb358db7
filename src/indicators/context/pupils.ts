import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { pupilFreeMeals, pupilMinority, pupilOtherLanguage } from "../facts/person/pupil";
import { pupils } from "../populations/context/pupils";

const ofPupils = { population: pupils, among: [], scale: PERCENT, direction: "context" } as const;

export const freeSchoolMealsShare = defineIndicator({
  ...ofPupils,
  code: "ctx_fsm_entitled_pct",
  title: "Pupils entitled to free school meals",
  plain: "Of the pupils on roll on the date, those entitled to free school meals on it; by phase.",
  reference: "DfE, Schools, pupils and their characteristics; of the school censuses received",
  counted: [{ fact: pupilFreeMeals, is: true }],
});

export const minorityEthnicShare = defineIndicator({
  ...ofPupils,
  code: "ctx_minority_ethnic_pct",
  title: "Pupils from minority ethnic groups",
  plain: "Of the pupils on roll on the date, those of an ethnic group other than White.",
  reference:
    "Inspection reports, 2015 and 2017, of all children by the census of population; here of pupils, whom the school censuses received hold",
  counted: [{ fact: pupilMinority, is: true }],
});

export const otherLanguageShare = defineIndicator({
  ...ofPupils,
  code: "ctx_eal_pct",
  title: "Pupils with English as an additional language",
  plain: "Of the pupils on roll on the date, those whose first language is other than English; by phase.",
  reference: "DfE, Schools, pupils and their characteristics; of the school censuses received",
  counted: [{ fact: pupilOtherLanguage, is: true }],
});
