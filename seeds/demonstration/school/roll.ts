import { addMonths } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { isLookedAfter } from "../children";
import { upnOf } from "../identifiers";
import { mistaken, mistypedBirth } from "../mistaken";
import { diceFor } from "../health/topics";
import type { Row, Table } from "../table";
import { FIRST_DAY } from "./schoolYear";
import { schoolFile, yesNo } from "./pupils";
import type { Entry } from "./pupils";
import { specialNeedsOf } from "./specialNeeds";
import { schoolStaysOf } from "./stays";
import type { SchoolStay } from "./stays";
import { yearGroupOn } from "./yearGroup";

const HEADER = `SEX SCHOOL_URN ENROLLED_ON LEFT_ON YEAR_GROUP PHASE SEN_PROVISION SEN_NEED ENROLMENT_STATUS
PART_TIME FREE_SCHOOL_MEALS PUPIL_PREMIUM FIRST_LANGUAGE REASON_LEFT POSTCODE`;
/** Columns after SEN_PROVISION. */
const AFTER_PROVISION = 8;

/** The virtual school's roll: the stays at a school that lasted beyond the first day, and what a person must look at. */
export function rollFile(children: readonly Child[], today: IsoDate): Table {
  const table = schoolFile(["roll", HEADER], children, "schools", (child) =>
    schoolStaysOf(child)
      .filter(({ from, leftOn }) => from <= today && leftOn >= FIRST_DAY)
      .map((stay, index) => entry(child, stay, index, today)),
  );
  return { ...table, rows: [...table.rows, ...puzzles(children, today), ...renumbered(children, today)] };
}

function entry(child: Child, stay: SchoolStay, turn: number, today: IsoDate): Entry {
  const dice = diceFor("schools", child, 10 + turn);
  const left = stay.leftOn <= today ? stay.leftOn : null;
  const lastDay = left ?? today;
  const { level, need, requestedOn } = specialNeedsOf(child);
  const provision = level === "E" && addMonths(requestedOn, 5) > lastDay ? "K" : level;
  const isPartTime = dice.chance(0.01);
  const status = stay.school.phase === "POST-16" ? "F" : dice.chance(0.03) ? "M" : "C";
  const language = child.isUnaccompanied ? dice.pick(["ARA", "KUR", "PRS", "TIR", "VIE"]) : "ENG";
  const flags = [isPartTime, dice.chance(0.3), true].map(yesNo);
  const school = [stay.school.urn, stay.enrolledOn, left, yearGroupOn(child, lastDay), stay.school.phase];
  // The first day of the file orders whom it finds at school already.
  const on = stay.enrolledOn < FIRST_DAY ? FIRST_DAY : stay.enrolledOn;
  const whyLeft = left && stay.reasonLeft;
  return {
    on,
    cells: [child.sex, ...school, provision, need, status, ...flags, language, whyLeft, child.homePostcode],
  };
}

const STRANGERS = 4;

/**
 * What a person must look at: pupils of another authority, a pupil with another date of birth than social care has,
 * and a pupil number given beside two children's ids.
 */
function puzzles(children: readonly Child[], today: IsoDate): Row[] {
  const pupils = children.filter(
    (child) => isLookedAfter(child, today) && schoolStaysOf(child).some(({ leftOn }) => leftOn > today),
  );
  const [first, second, third] = [pupils.at(-4), pupils.at(-3), pupils.at(-2)];
  const on = addMonths(today, -14);
  const blank = Array<null>(AFTER_PROVISION).fill(null);
  const rest = ["U", "999400", on, addMonths(on, 2), null, "PRIMARY", "N", ...blank];
  const strangers = Array.from({ length: STRANGERS }, (_, index) => [
    ...[upnOf(80_000 + index), null, addMonths(today, -12 * (6 + index))],
    ...["U", `99940${index + 1}`, on, null, null, "PRIMARY", "N", ...blank],
  ]);
  if (!first || !second || !third) return strangers;
  return [
    ...strangers,
    [first.upn, first.id, addMonths(first.bornOn, 1), ...rest],
    [second.upn, third.id, second.bornOn, ...rest],
  ];
}

/** Pupils whom a new school enrolled under a number of its own, without the authority's id. */
const renumbered = (children: readonly Child[], today: IsoDate): Row[] =>
  mistaken(children, today).map((child, index) => {
    const blank = Array<null>(AFTER_PROVISION - 1).fill(null);
    const enrolled = ["999406", addMonths(today, -2), null, null, "PRIMARY", "N", ...blank];
    return [
      upnOf(81_000 + index),
      null,
      mistypedBirth(child.bornOn, index),
      child.sex,
      ...enrolled,
      child.homePostcode,
    ];
  });
