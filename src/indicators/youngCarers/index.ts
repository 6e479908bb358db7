import type { Indicator } from "../indicator";
import { breaks, counselling, referrals } from "./happened";
import {
  assessedShare,
  attendedEvent,
  awaitingAssessment,
  caringForMentalHealth,
  inNeedToo,
  lookedAfterToo,
  onRollToo,
  persistentlyAbsentCarers,
  reviewedShare,
  transitionAssessments,
  withSocialWorker,
  youngCarersOpen,
} from "./open";

/** Indicators of young carers. */
export const youngCarersIndicators: readonly Indicator[] = [
  youngCarersOpen,
  awaitingAssessment,
  assessedShare,
  inNeedToo,
  withSocialWorker,
  caringForMentalHealth,
  referrals,
  breaks,
  attendedEvent,
  counselling,
  reviewedShare,
  transitionAssessments,
  lookedAfterToo,
  onRollToo,
  persistentlyAbsentCarers,
];
