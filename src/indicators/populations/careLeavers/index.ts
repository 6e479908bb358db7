import type { Population } from "../../population";
import { careLeavers } from "./careLeavers";

export const careLeaversPopulations: readonly Population[] = [careLeavers];
