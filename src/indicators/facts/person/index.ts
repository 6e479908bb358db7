import type { Fact } from "../../fact";
import { age, ageGroup, ageAtStartOfSchoolYear, sex, seekingAsylum } from "./person";

export const personFacts: readonly Fact[] = [age, ageGroup, ageAtStartOfSchoolYear, sex, seekingAsylum];
