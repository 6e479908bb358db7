import type { Population } from "../../population";
import { lookedAfter } from "./lookedAfter";

export const placementsPopulations: readonly Population[] = [lookedAfter];
