import type { IsoDate } from "../../src/lib/dates";
import type { Child } from "./child";
import { isAdrift } from "./drifting";
import type { Drifting } from "./drifting";
import { Dice } from "./random";
import { schoolStaysOf } from "./schoolStays";
import { halfTerms, schoolDays } from "./schoolYear";
import type { Row } from "./table";

const OFTEN_ABSENT_SHARE = 0.12;

/** FROM, TO and sessions of a child's half-terms in a school year that ended by `today`. */
export function attendanceRows(child: Child, drifting: Drifting, year: number, today: IsoDate): Row[] {
  const dice = new Dice(980_000 + child.number * 40 + year);
  const usual = new Dice(981_000 + child.number).chance(OFTEN_ABSENT_SHARE) ? [12, 28] : [0, 8];
  return halfTerms(year).flatMap((term) => {
    const [least, most] = isAdrift(drifting, child, term.from) ? [16, 34] : usual;
    const percent = dice.whole(least!, most!);
    const unauthorisedShare = dice.next();
    const stay = schoolStaysOf(child).find(
      ({ enrolledOn, leftOn }) => enrolledOn <= term.to && leftOn >= term.from,
    );
    if (!stay || term.to > today) return [];
    const from = stay.enrolledOn > term.from ? stay.enrolledOn : term.from;
    const to = stay.leftOn < term.to ? stay.leftOn : term.to;
    const possible = 2 * schoolDays(from, to);
    const missed = Math.round((possible * percent) / 100);
    const unauthorised = Math.round(missed * unauthorisedShare * 0.5);
    if (possible === 0) return [];
    return [[from, to, String(possible), String(missed - unauthorised), String(unauthorised)]];
  });
}
