import { addDays, addMonths } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { mistaken, mistypedBirth } from "../mistaken";
import { isAdrift } from "./drifting";
import type { Drifting } from "./drifting";
import { nhsNumberOf } from "../identifiers";
import type { Dice } from "../random";
import type { Row, Table } from "../table";
import type { Assessment } from "./assessments";
import type { Lives } from "./lives";
import { healthFile, known, yesNo } from "./provider";
import type { Entry } from "./provider";
import { diceFor } from "./topics";
import { shareOn } from "./trend";
import type { Trend } from "./trend";

const HEADER = `ASSESSMENT_TYPE REQUESTED_ON DUE_ON COMPLETED_ON OUTCOME WHY_LATE PLACED_IN_AREA HOST_AREA
PROVIDER CONSENT_RECEIVED_ON DONE_BY EMOTIONAL_HEALTH_ASSESSED SDQ_USED QUALITY_ASSURED_ON PLAN_COPIED_TO_CARER_ON SEX POSTCODE`;

/** An audit of February 2017 found emotional health assessed in one review in five. */
const EMOTIONAL_HEALTH: Trend = [
  ["2013-04", 0.12],
  ["2017-02", 0.2],
  ["2018-04", 0.55],
  ["2020-01", 0.8],
];
const QUALITY_ASSURED: Trend = [
  ["2015-01", 0.1],
  ["2017-02", 0.85],
];
const PLAN_COPIED: Trend = [
  ["2013-04", 0.5],
  ["2018-01", 0.6],
  ["2020-01", 0.86],
];

/** Health assessments that were asked for by `today`. */
export function assessmentFile(
  children: readonly Child[],
  lives: Lives,
  drifting: Drifting,
  today: IsoDate,
): Table {
  const file = ["health_assessments", HEADER.replace("\n", " ")] as const;
  const table = healthFile(file, children, "assessments", (child) => {
    const dice = diceFor("assessment lines", child);
    return lives
      .assessmentsOf(child)
      .filter(({ requestedOn }) => requestedOn <= today)
      .map((one) => line(astray(child, one, drifting), today, dice))
      .map(({ on, cells }) => ({ on, cells: [...cells, child.sex, child.homePostcode] }));
  });
  return { ...table, rows: [...table.rows, ...strangers(today), ...misnumbered(children, today)] };
}

/** Nobody brings a child who is lost sight of. */
function astray(child: Child, one: Assessment, drifting: Drifting): Assessment {
  return isAdrift(drifting, child, one.heldOn) ? { ...one, missed: one.missed ?? "NOT BROUGHT" } : one;
}

function line(one: Assessment, today: IsoDate, dice: Dice): Entry {
  const isDone = one.missed === null && one.heldOn <= today;
  const outcome = isDone ? "COMPLETED" : one.heldOn > today ? "WAITING" : one.missed;
  const chance = (trend: Trend) => dice.chance(shareOn(trend, one.heldOn));
  const [consentOn, assuredOn] = [
    addDays(one.requestedOn, dice.whole(0, 5)),
    addDays(one.heldOn, dice.whole(3, 40)),
  ];
  const [copiedOn, late] = [addDays(one.heldOn, dice.whole(5, 35)), lateReason(one, isDone, today, dice)];
  const [isFelt, isAssured, isCopied] = [
    chance(EMOTIONAL_HEALTH),
    chance(QUALITY_ASSURED),
    chance(PLAN_COPIED),
  ];
  const [isUsed, doneBy] = [dice.chance(0.55), dice.weighted(one.kind === "IHA" ? INITIAL_BY : REVIEW_BY)];
  const asked = [one.kind, one.requestedOn, one.dueOn, isDone ? one.heldOn : null, outcome, late];
  const where = [yesNo(!one.isOutside), one.hostArea];
  const provider = one.isOutside ? "Provider of the host area" : "Demonstration community health";
  const found = isDone
    ? [
        doneBy,
        yesNo(isFelt),
        yesNo(isUsed),
        isAssured ? known(assuredOn, today) : null,
        isCopied ? known(copiedOn, today) : null,
      ]
    : [null, null, null, null, null];
  return { on: one.dueOn, cells: [...asked, ...where, provider, known(consentOn, today), ...found] };
}

const INITIAL_BY = [
  ["PAEDIATRICIAN", 9],
  ["GENERAL PRACTITIONER", 1],
] as const;
const REVIEW_BY = [
  ["LOOKED AFTER CHILDREN NURSE", 11],
  ["HEALTH VISITOR", 4],
  ["SCHOOL NURSE", 4],
  ["PAEDIATRICIAN", 1],
] as const;

/** Why it was done after the day it was due, or is overdue today; now and then nobody says. */
function lateReason(one: Assessment, isDone: boolean, today: IsoDate, dice: Dice): string | null {
  const isLate = isDone ? one.heldOn > one.dueOn : one.dueOn < today;
  const reason = dice.weighted(one.isOutside ? LATE_OUTSIDE : LATE_INSIDE);
  if (!isLate || dice.chance(0.08)) return null;
  return one.missed === "DECLINED" || one.missed === "NOT BROUGHT" ? one.missed : reason;
}

const LATE_INSIDE = [
  ["LATE REQUEST", 24],
  ["LATE CONSENT", 22],
  ["NO APPOINTMENT", 30],
  ["PLACEMENT MOVE", 12],
  ["NOT BROUGHT", 8],
  ["MISSING", 2],
  ["OTHER", 2],
] as const;
const LATE_OUTSIDE = [
  ["OTHER AREA", 70],
  ["LATE REQUEST", 14],
  ["PLACEMENT MOVE", 10],
  ["LATE CONSENT", 6],
] as const;

/** Children another authority asked for: their NHS numbers match nobody here. */
function strangers(today: IsoDate): Row[] {
  return [0, 1, 2].map((index) => {
    const doneOn = addMonths(today, -2 - index);
    const born = addMonths(today, -12 * (7 + index));
    const asked = ["RHA", null, addDays(doneOn, 6), doneOn, "COMPLETED"];
    return [nhsNumberOf(90_000 + index), null, born, ...asked, ...Array<null>(12).fill(null)];
  });
}

/**
 * Children whom the provider holds under a number that is not theirs, without the authority's id: what else it says of
 * them is right, or nearly so.
 */
function misnumbered(children: readonly Child[], today: IsoDate): Row[] {
  const asked = ["RHA", null, addDays(today, 20), null, "WAITING"];
  return mistaken(children, today).map((child, index) => {
    const told = [nhsNumberOf(91_000 + index), null, mistypedBirth(child.bornOn, index)];
    return [...told, ...asked, ...Array<null>(10).fill(null), child.sex, child.homePostcode];
  });
}
