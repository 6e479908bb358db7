import { addDays, ageOn } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import type { Child } from "./child";
import { Dice } from "./random";
import { daySlashed } from "./table";
import type { Row, Table } from "./table";
import { isIn, knownBy, returned } from "./year";
import type { CollectionYear } from "./year";

const MISSING_FROM_AGE = 12;
const WORKERS = 24;

interface Stretch {
  readonly startedOn: IsoDate;
  readonly endedOn: IsoDate;
  readonly what: string;
}

/** SSDA903 Missing, and the social worker and deprivation of liberty tables in the years that have them. */
export function incidentReturns(children: readonly Child[], year: CollectionYear): Table[] {
  const inCare = children.filter(({ care }) => isIn(year, care.startedOn, care.endedOn));
  const rowsOf = (stretches: (child: Child) => Stretch[], row: (child: Child, stretch: Stretch) => Row) =>
    inCare.flatMap((child) =>
      stretches(child)
        .filter(({ startedOn, endedOn }) => isIn(year, startedOn, endedOn))
        .map((stretch) => row(child, stretch)),
    );
  const until = ({ endedOn }: Stretch) => daySlashed(knownBy(year, endedOn));
  const first = ({ id, bornOn }: Child) => [id, daySlashed(bornOn)];
  const tables = [
    returned(
      year,
      "missing",
      "CHILD DOB MISSING MIS_START MIS_END",
      rowsOf(absences, (child, stretch) => [
        ...[...first(child), stretch.what, daySlashed(stretch.startedOn), until(stretch)],
      ]),
    ),
  ];
  if (year.year >= 2024)
    tables.push(
      returned(
        year,
        "social_worker_episodes",
        "CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON",
        rowsOf(workers, (child, stretch) => [
          ...[...first(child), stretch.what, daySlashed(stretch.startedOn), until(stretch)],
          stretch.startedOn === child.care.startedOn ? "FCONTA" : "LEFTRL",
        ]),
      ),
    );
  if (year.year >= 2027)
    tables.push(
      returned(
        year,
        "deprivations_of_liberty",
        "CHILD DOB DOLO_START DOLO_END",
        rowsOf(orders, (child, stretch) => [...first(child), daySlashed(stretch.startedOn), until(stretch)]),
      ),
    );
  return tables;
}

/** Older children who move often go missing, or are away, several times a year. */
function absences({ number, bornOn, care, moves }: Child): Stretch[] {
  const dice = new Dice(700_000 + number);
  const [least, most] = moves === "often" ? [30, 200] : moves === "sometimes" ? [150, 900] : [900, 4_000];
  const stretches: Stretch[] = [];
  for (let on = addDays(care.startedOn, dice.whole(least!, most!)); ;) {
    const endedOn = addDays(
      on,
      dice.weighted([
        [0, 5],
        [1, 5],
        [2, 2],
        [6, 1],
      ]),
    );
    if (endedOn >= care.endedOn) return stretches;
    const what = dice.chance(0.7) ? "M" : "A";
    if (ageOn(bornOn, on) >= MISSING_FROM_AGE) stretches.push({ startedOn: on, endedOn, what });
    on = addDays(endedOn, dice.whole(least!, most!));
  }
}

/** One social worker after the other, each for a year or two. */
function workers({ number, care }: Child): Stretch[] {
  const dice = new Dice(800_000 + number);
  const stretches: Stretch[] = [];
  for (let on = care.startedOn; on < care.endedOn;) {
    const last = addDays(on, dice.whole(150, 800));
    const endedOn = last > care.endedOn ? care.endedOn : last;
    stretches.push({ startedOn: on, endedOn, what: `SW${990_000 + dice.whole(1, WORKERS)}` });
    on = endedOn;
  }
  return stretches;
}

/** A few orders, of 90 days at most, for older children who move often. */
function orders({ number, bornOn, care, moves, episodes }: Child): Stretch[] {
  if (moves !== "often" || number % 2 === 0) return [];
  return episodes
    .filter(({ startedOn, placement }) => placement.code === "K2" && ageOn(bornOn, startedOn) >= 13)
    .map(({ startedOn }) => {
      const endedOn = addDays(startedOn, 90);
      return { startedOn, endedOn: endedOn < care.endedOn ? endedOn : care.endedOn, what: "" };
    });
}
