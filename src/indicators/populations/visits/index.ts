import type { Population } from "../../population";
import { careVisitsDue, clockVisitsDue } from "./visitsDue";
import { careVisits, needVisits, protectionVisits } from "./visitsMade";

export const visitsPopulations: readonly Population[] = [
  careVisits,
  careVisitsDue,
  clockVisitsDue,
  protectionVisits,
  needVisits,
];
