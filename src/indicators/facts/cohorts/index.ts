import type { Fact } from "../../fact";
import { cameUnaccompanied } from "./asylum";
import { leftEducationEarly } from "./earlyLeavers";
import { sexualExploitationRisk } from "./exploitation";
import { timesMissingIn12Months } from "./missing";
import { isMother } from "./motherhood";
import { assessedBeforeBirth, atEdgeOfCare, earlyHelpForNeglect, hasOpenCase } from "./need";
import { pupilDisadvantaged, pupilHasSen, pupilTraveller } from "./pupils";

/** What named cohorts need to be told apart by, and no indicator counts by itself. */
export const factsOfCohorts: readonly Fact[] = [
  cameUnaccompanied,
  isMother,
  timesMissingIn12Months,
  sexualExploitationRisk,
  hasOpenCase,
  atEdgeOfCare,
  earlyHelpForNeglect,
  assessedBeforeBirth,
  pupilHasSen,
  pupilDisadvantaged,
  pupilTraveller,
  leftEducationEarly,
];
