import type { Fact } from "../../fact";
import { careLeaverAgeGroup, dfeAgeGroup } from "./ageBands";
import { arrivalHealthNeed } from "./arrival";
import { disability } from "./disability";
import { ethnicGroup, minorityEthnic } from "./ethnicity";
import { age, ageGroup, ageAtStartOfSchoolYear, asylumGroup, seekingAsylum, sex } from "./person";
import * as pupil from "./pupil";
import { team, teamArea } from "./team";

export const personFacts: readonly Fact[] = [
  age,
  ageGroup,
  dfeAgeGroup,
  careLeaverAgeGroup,
  ageAtStartOfSchoolYear,
  sex,
  ethnicGroup,
  minorityEthnic,
  disability,
  seekingAsylum,
  asylumGroup,
  arrivalHealthNeed,
  team,
  teamArea,
  ...Object.values(pupil),
];
