import type { Population } from "../../population";
import { advocacyReferred } from "./advocacyReferred";
import { complaintsMade } from "./complaintsMade";
import { disruptions } from "./disruptions";
import { endsOfCare } from "./endsOfCare";
import { fosteringApprovals, fosteringEnds, fosteringHouseholds } from "./fosteringHouseholds";
import { lookedAfter } from "./lookedAfter";
import { placementPlansDue } from "./placementPlansDue";
import { placementStarts } from "./placementStarts";
import { startsOfCare } from "./startsOfCare";

export const placementsPopulations: readonly Population[] = [
  lookedAfter,
  startsOfCare,
  endsOfCare,
  placementStarts,
  placementPlansDue,
  disruptions,
  complaintsMade,
  advocacyReferred,
  fosteringHouseholds,
  fosteringApprovals,
  fosteringEnds,
];
