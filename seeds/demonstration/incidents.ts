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

/** A table of the return that has one row a stretch of time. */
interface Kind {
  readonly firstYear: number;
  readonly file: string;
  readonly header: string;
  readonly stretchesOf: (child: Child) => Stretch[];
  /** The cells before the two dates, and after them. */
  readonly before: (stretch: Stretch) => Row;
  readonly after: (stretch: Stretch, child: Child) => Row;
}

const KINDS: readonly Kind[] = [
  {
    firstYear: 2017,
    file: "missing",
    header: "CHILD DOB MISSING MIS_START MIS_END",
    stretchesOf: absences,
    before: ({ what }) => [what],
    after: () => [],
  },
  {
    firstYear: 2024,
    file: "social_worker_episodes",
    header: "CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON",
    stretchesOf: workers,
    before: ({ what }) => [what],
    after: ({ startedOn }, { care }) => [startedOn === care.startedOn ? "FCONTA" : "LEFTRL"],
  },
  {
    firstYear: 2027,
    file: "deprivations_of_liberty",
    header: "CHILD DOB DOLO_START DOLO_END",
    stretchesOf: orders,
    before: () => [],
    after: () => [],
  },
];

/** SSDA903 Missing, and the social worker and deprivation of liberty tables in the years that have them. */
export function incidentReturns(children: readonly Child[], year: CollectionYear): Table[] {
  const inCare = children.filter(({ care }) => isIn(year, care.startedOn, care.endedOn));
  return KINDS.filter(({ firstYear }) => firstYear <= year.year).map((kind) =>
    returned(
      year,
      kind.file,
      kind.header,
      inCare.flatMap((child) => rowsOf(kind, child, year)),
    ),
  );
}

function rowsOf({ stretchesOf, before, after }: Kind, child: Child, year: CollectionYear): Row[] {
  return stretchesOf(child)
    .filter(({ startedOn, endedOn }) => isIn(year, startedOn, endedOn))
    .map((stretch) => [
      ...[child.id, daySlashed(child.bornOn), ...before(stretch)],
      ...[daySlashed(stretch.startedOn), daySlashed(knownBy(year, stretch.endedOn))],
      ...after(stretch, child),
    ]);
}

/** Older children who move often go missing, or are away, several times a year. */
function absences({ number, bornOn, care, moves }: Child): Stretch[] {
  const dice = new Dice(700_000 + number);
  const [least, most] = moves === "often" ? [30, 200] : moves === "sometimes" ? [150, 900] : [900, 4_000];
  const stretches: Stretch[] = [];
  for (let on = addDays(care.startedOn, dice.whole(least!, most!)); ;) {
    const endedOn = addDays(on, dice.weighted(DAYS_AWAY));
    if (endedOn >= care.endedOn) return stretches;
    const what = dice.chance(0.7) ? "M" : "A";
    if (ageOn(bornOn, on) >= MISSING_FROM_AGE) stretches.push({ startedOn: on, endedOn, what });
    on = addDays(endedOn, dice.whole(least!, most!));
  }
}

/** Days until the child is back, with how often. */
const DAYS_AWAY = [
  [0, 5],
  [1, 5],
  [2, 2],
  [6, 1],
] as const;

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
