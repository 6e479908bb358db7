import { addDays, addMonths } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { diceFor } from "../health/topics";
import { shareOn } from "../health/trend";
import type { Trend } from "../health/trend";
import type { Dice } from "../random";
import type { Table } from "../table";
import { schoolFile, yesNo } from "./pupils";
import type { Entry } from "./pupils";
import { specialNeedsOf } from "./specialNeeds";
import { schoolStaysOf } from "./stays";

/** A plan is due 20 weeks after it was asked for. */
const WEEKS = 20;
const IN_TIME: Trend = [
  ["2014-09", 0.42],
  ["2018-01", 0.6],
  ["2023-01", 0.48],
  ["2026-01", 0.56],
];
const REFUSED_SHARE = 0.06;

const HEADER = `REQUESTED_ON REQUEST_DECIDED_ON REQUEST_DECISION ASSESSMENT_DECIDED_ON ASSESSMENT_DECISION
ISSUED_ON EXCEPTION CEASED_ON CEASED_REASON REVIEWED_ON REVIEW_DUE`;

/** The requests for plans by `today` of pupils who were looked after afterwards: those with a plan, and a few refused. */
export function healthCarePlansFile(children: readonly Child[], today: IsoDate): Table {
  return schoolFile(["ehc_plans", HEADER], children, "special needs", (child) => {
    const { level, requestedOn } = specialNeedsOf(child);
    const last = schoolStaysOf(child).at(-1);
    const dice = diceFor("special needs", child, 1);
    const isRefused = level === "K" && dice.chance(REFUSED_SHARE);
    if (!last || requestedOn > last.leftOn || requestedOn > today || last.leftOn < requestedOn) return [];
    if (isRefused) return [refused(requestedOn, today, dice)];
    return level === "E" ? [agreed(child, requestedOn, today, dice)] : [];
  });
}

function refused(on: IsoDate, today: IsoDate, dice: Dice): Entry {
  const decidedOn = addDays(on, dice.whole(25, 42));
  const decision = decidedOn <= today ? [decidedOn, "REFUSED"] : [null, null];
  return { on, cells: [on, ...decision, null, null, null, "0", ...Array<null>(4).fill(null)] };
}

function agreed(child: Child, on: IsoDate, today: IsoDate, dice: Dice): Entry {
  const known = (day: IsoDate) => (day <= today ? day : null);
  const days = dice.chance(shareOn(IN_TIME, on))
    ? dice.whole(WEEKS * 7 - 30, WEEKS * 7)
    : dice.whole(WEEKS * 7 + 1, 260);
  const [decidedOn, assessedOn, issuedOn] = [30, 100, days].map((after) => addDays(on, after)) as [
    IsoDate,
    IsoDate,
    IsoDate,
  ];
  const isException = days > WEEKS * 7 && dice.chance(0.1);
  const ceasedOn = addMonths(child.bornOn, 19 * 12 + dice.whole(0, 40));
  const isCeased = ceasedOn > issuedOn && ceasedOn <= today;
  const reviewedOn = lastReview(issuedOn, isCeased ? ceasedOn : today, dice);
  const decisions = [
    known(decidedOn),
    decidedOn <= today ? "AGREED" : null,
    known(assessedOn),
    assessedOn <= today ? "AGREED" : null,
  ];
  const ended = isCeased ? [ceasedOn, dice.pick(["LEFT EDUCATION", "NEEDS MET"])] : [null, null];
  const issued = known(issuedOn);
  const nextOn = issued && !isCeased ? addMonths(reviewedOn ?? issuedOn, 12) : null;
  return { on, cells: [on, ...decisions, issued, yesNo(isException), ...ended, reviewedOn, nextOn] };
}

/** The last yearly review before `end`, some of them late; null: none yet. */
function lastReview(issuedOn: IsoDate, end: IsoDate, dice: Dice): IsoDate | null {
  let last: IsoDate | null = null;
  for (let on = addMonths(issuedOn, 11); on < end; on = addMonths(on, 12))
    last = addDays(on, dice.whole(-20, 25));
  return last !== null && last < end ? last : null;
}
