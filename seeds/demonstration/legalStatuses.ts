import { addDays, ageOn } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import type { Stretch } from "./care";
import type { LegalStatus, Placement } from "./child";
import type { Being } from "./person";
import type { Dice } from "./random";

const AGREED = "V2";
const INTERIM = "C1";
const FULL = "C2";
const TO_BE_ADOPTED = "E1";
const ON_REMAND = "J1";
/** A placement order is made so many days after the decision, and before the child is placed. */
const DAYS_TO_ORDER = 45;

/** The legal statuses of a period of care: agreed with the parents, or an interim and then a full order. */
export function statusesOf(
  being: Being,
  stretch: Stretch,
  placements: readonly Placement[],
  dice: Dice,
): LegalStatus[] {
  const { startedOn, adoption, way } = stretch;
  if (way === "remand") return [{ startedOn, code: ON_REMAND }];
  const agreed = being.isUnaccompanied || (!adoption && dice.chance(agreedShare(being, stretch)));
  // What the parents agree to ends when the child is with them: that takes an order.
  const isWithParents = placements.some(({ code }) => code === "P1");
  const first = agreed && !isWithParents ? [{ startedOn, code: AGREED }] : inAnEmergency(startedOn, dice);
  if (agreed && !isWithParents) return first;
  const order = { startedOn: addDays(startedOn, dice.whole(170, 260)), code: FULL };
  if (!adoption?.placedOn) return [...first, order];
  return [...first, { startedOn: addDays(adoption.decidedOn, DAYS_TO_ORDER), code: TO_BE_ADOPTED }];
}

function agreedShare({ bornOn }: Being, { startedOn, way }: Stretch): number {
  if (way === "guardians") return 0.1;
  if (way === "adulthood") return ageOn(bornOn, startedOn) >= 13 ? 0.5 : 0.12;
  return 0.55;
}

/** Now and then care begins with police protection, of 72 hours at most, or with an emergency protection order. */
function inAnEmergency(startedOn: IsoDate, dice: Dice): LegalStatus[] {
  const [code, days] = dice.weighted([
    [[INTERIM, 0], 82],
    [["L1", 2], 10],
    [["L2", 8], 8],
  ] as const);
  const interim = { startedOn: addDays(startedOn, days), code: INTERIM };
  return days === 0 ? [interim] : [{ startedOn, code }, interim];
}
