import type { Population } from "../../population";
import { breaksTaken, counsellingReferrals, openYoungCarers, youngCarerReferrals } from "./youngCarers";

export const youngCarersPopulations: readonly Population[] = [
  openYoungCarers,
  youngCarerReferrals,
  counsellingReferrals,
  breaksTaken,
];
