import type { Population } from "../../population";
import { assessingTeams, audits, statements } from "./practice";
import { caseHolders, workersAtStart, workersInPost } from "./workers";

export const workforcePopulations: readonly Population[] = [
  workersInPost,
  workersAtStart,
  caseHolders,
  assessingTeams,
  audits,
  statements,
];
