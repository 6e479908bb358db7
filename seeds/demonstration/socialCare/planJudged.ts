import { addDays, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { later } from "./calendar";
import { lot } from "./lot";
import type { Known } from "./people";
import { day, since, yes } from "./told";
import type { Told } from "./told";

/** The columns that came later; most older rows have nothing in them. */
export const MORE_OF_PLANS = "PLAN_GRADED_BY PARTICIPATION PLAN_SHARED_WITH SMART_TARGETS PLAN_ASSESSED";

interface OfPlan {
  readonly who: Known;
  readonly kind: string;
  readonly startedOn: IsoDate;
  readonly completedOn: IsoDate | null;
  readonly gradedShare: number;
  readonly gradedAfterDays: number;
}

/** What is told of a plan besides its dates, by the columns it stands in. */
interface Judged {
  /** PLAN_QUALITY PLAN_GRADED */
  readonly grade: readonly Told[];
  /** CHILD_TOOK_PART PLAN_SHARED */
  readonly part: readonly Told[];
  /** `MORE_OF_PLANS` */
  readonly more: readonly Told[];
}

const TOLD_SHARE = 0.65;
const SMART_SHARE = 0.6;
const ASSESSED_SHARE = 0.45;
/** A child younger than this is not asked how it took part. */
const ASKED_FROM_AGE = 4;

/** How good a plan is, how the child took part and who has it: known once it is completed, the grade some weeks later. */
export function judgedOf({
  who,
  kind,
  startedOn,
  completedOn,
  gradedShare,
  gradedAfterDays,
}: OfPlan): Judged {
  const dice = lot("judged plan", who.number, kind, startedOn);
  const isOld = ageOn(who.bornOn, startedOn) >= ASKED_FROM_AGE;
  const [tookPart, isShared] = [dice.chance(isOld ? 0.84 : 0.1), dice.chance(0.85)];
  const grade = dice.chance(gradedShare) ? dice.weighted(GRADES) : null;
  const gradedOn = completedOn && grade && addDays(completedOn, gradedAfterDays);
  const how = tookPart ? dice.weighted(PARTS) : "NOT AT ALL";
  const copies = dice.weighted(isOld ? COPIES : COPIES_OF_THE_YOUNG);
  const [isHowTold, areCopiesTold] = [isOld && dice.chance(TOLD_SHARE), isShared && dice.chance(TOLD_SHARE)];
  const isSmart = dice.chance(SMART_SHARE) ? yes(dice.chance(0.72)) : null;
  const assessedOn = dice.chance(ASSESSED_SHARE) ? addDays(startedOn, -dice.whole(3, 40)) : null;
  const told = (is: string | null) => since(completedOn, is);
  return {
    grade: [since(gradedOn, grade), day(gradedOn)],
    part: [told(yes(tookPart)), told(yes(isShared))],
    more: [
      since(gradedOn, dice.weighted(GRADERS)),
      told(isHowTold ? how : null),
      told(areCopiesTold ? copies : null),
      told(isSmart),
      assessedOn && later(assessedOn, who.bornOn),
    ],
  };
}

export const GRADES = [
  ["OUTSTANDING", 6],
  ["GOOD", 44],
  ["REQUIRES IMPROVEMENT", 40],
  ["INADEQUATE", 10],
] as const;
const GRADERS = [
  ["Team manager", 55],
  ["Independent reviewing officer", 30],
  ["Quality assurance officer", 15],
] as const;
const PARTS = [
  ["ATTENDED", 56],
  ["VIEWS GIVEN", 32],
  ["THROUGH AN ADVOCATE", 12],
] as const;
const COPIES = [
  ["child; carer", 34],
  ["child; carer; parent", 26],
  ["child; carer; parent; school", 16],
  ["child", 12],
  ["child; parent", 12],
] as const;
const COPIES_OF_THE_YOUNG = [
  ["parent", 40],
  ["carer", 20],
  ["carer; parent", 40],
] as const;
