import { hasOpenCase } from "../facts/cohorts/need";
import { pupilDisadvantaged, pupilHasSen, pupilTraveller } from "../facts/cohorts/pupils";
import { educatedAtHome, missingEducation, notInFullTimeEducation } from "../facts/education/happenings";
import { pupilFreeMeals, pupilMinority, pupilOtherLanguage } from "../facts/person/pupil";
import { pupils } from "../populations/context/pupils";
import { outOfSchool } from "../populations/education/outOfSchool";
import type { NamedCohort } from "./namedCohort";

const REPORTS = "Ofsted inspection reports, March 2015 and January 2018";
const atSchool = { population: pupils, reference: REPORTS };
const notAtSchool = { population: outOfSchool, reference: "Ofsted inspection report, March 2015" };

/** All children of the authority's schools, and those out of school, looked after or not. */
export const pupilCohorts: readonly NamedCohort[] = [
  {
    ...atSchool,
    code: "pupils_free_meals",
    title: "Pupils entitled to free school meals",
    plain: "On a school's roll on the date and entitled to free school meals.",
    filter: { fact: pupilFreeMeals, is: true },
  },
  {
    ...atSchool,
    code: "pupils_disadvantaged",
    title: "Disadvantaged pupils",
    plain:
      "On a school's roll on the date, and entitled to free school meals in the last six years, looked after in the last year, or once in care.",
    reference:
      "DfE, pupil premium: conditions of grant; Scrutiny for Policies, Children and Families Committee, May 2018",
    filter: { fact: pupilDisadvantaged, is: true },
  },
  {
    ...atSchool,
    code: "pupils_sen",
    title: "Pupils with special educational needs",
    plain: "On a school's roll on the date, with SEN support, a statement or a plan.",
    reference: "Scrutiny for Policies, Children and Families Committee, May 2018",
    filter: { fact: pupilHasSen, is: true },
  },
  {
    ...atSchool,
    code: "pupils_minority",
    title: "Pupils of minority ethnic groups",
    plain: "On a school's roll on the date, and of an ethnic group other than White.",
    filter: { fact: pupilMinority, is: true },
  },
  {
    ...atSchool,
    code: "pupils_language",
    title: "Pupils whose first language is not English",
    plain: "On a school's roll on the date, with a first language other than English.",
    filter: { fact: pupilOtherLanguage, is: true },
  },
  {
    ...atSchool,
    code: "pupils_traveller",
    title: "Gypsy, Roma and Traveller pupils",
    plain: "On a school's roll on the date, and Gypsy, Roma or Traveller of Irish heritage.",
    filter: { fact: pupilTraveller, is: true },
  },
  {
    ...notAtSchool,
    code: "home_educated",
    title: "Children educated at home",
    plain: "Educated at home by the parents' choice on the date.",
    filter: { fact: educatedAtHome, is: true },
  },
  {
    ...notAtSchool,
    code: "home_educated_cin",
    title: "Children in need who are educated at home",
    plain: "Educated at home by the parents' choice on the date, and open as a child in need.",
    filter: {
      all: [
        { fact: educatedAtHome, is: true },
        { fact: hasOpenCase, is: true },
      ],
    },
  },
  {
    ...notAtSchool,
    code: "missing_education",
    title: "Children missing education",
    plain: "On no school's roll and not educated otherwise on the date.",
    filter: { fact: missingEducation, is: true },
  },
  {
    ...notAtSchool,
    code: "not_full_time",
    title: "Children not in full-time education",
    plain:
      "On the date missing education, waiting for a place, on a roll without full-time provision, or taught for fewer than 25 hours a week.",
    filter: { fact: notInFullTimeEducation, is: true },
  },
];
