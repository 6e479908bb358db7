import type { Fact } from "../../fact";
import { birthdayAge, followedUp, inEducationEmploymentOrTraining } from "./careLeavers";

export const careLeaversFacts: readonly Fact[] = [birthdayAge, followedUp, inEducationEmploymentOrTraining];
