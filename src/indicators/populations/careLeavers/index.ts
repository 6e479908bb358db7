import type { Population } from "../../population";
import { careLeavers } from "./careLeavers";
import { leavingCare } from "./leavingCare";

export const careLeaversPopulations: readonly Population[] = [careLeavers, leavingCare];
