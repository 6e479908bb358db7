import { addDays, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Care, Child } from "../child";
import { daySlashed } from "../table";
import type { Row, Table } from "../table";
import { isIn, knownBy, returned } from "../year";
import type { CollectionYear } from "../year";
import { earlier } from "./calendar";
import { workersOfCare } from "./involvementFeed";
import { lot } from "./lot";

const MISSING_FROM_AGE = 11;
const LONGEST_ORDER_DAYS = 90;

export interface Incident {
  readonly startedOn: IsoDate;
  readonly endedOn: IsoDate;
  readonly what: string;
}

/** A table of the return that has one row a stretch of time. */
interface Kind {
  readonly firstYear: number;
  readonly file: string;
  readonly header: string;
  readonly stretchesOf: (child: Child, care: Care) => Incident[];
  /** The cells before the two dates, and after them. */
  readonly before: (stretch: Incident) => Row;
  readonly after: (stretch: Incident, care: Care) => Row;
}

const KINDS: readonly Kind[] = [
  {
    firstYear: 2014,
    file: "missing",
    header: "CHILD DOB MISSING MIS_START MIS_END",
    stretchesOf: absencesIn,
    before: ({ what }) => [what],
    after: () => [],
  },
  {
    firstYear: 2024,
    file: "social_worker_episodes",
    header: "CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON",
    stretchesOf: (child, care) =>
      workersOfCare(child, care).map((worker) => ({ ...worker, what: worker.id })),
    before: ({ what }) => [what],
    after: ({ startedOn }, care) => [startedOn === care.startedOn ? "FCONTA" : "LEFTRL"],
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
export const incidentReturns = (children: readonly Child[], year: CollectionYear): Table[] =>
  KINDS.filter(({ firstYear }) => firstYear <= year.year).map((kind) =>
    returned(
      year,
      kind.file,
      kind.header,
      children.flatMap((child) => child.periods.flatMap((care) => rowsOf(kind, child, care, year))),
    ),
  );

function rowsOf({ stretchesOf, before, after }: Kind, child: Child, care: Care, year: CollectionYear): Row[] {
  if (!isIn(year, care.startedOn, care.endedOn)) return [];
  return stretchesOf(child, care)
    .filter(({ startedOn, endedOn }) => isIn(year, startedOn, endedOn))
    .map((stretch) => [
      ...[child.id, daySlashed(child.bornOn), ...before(stretch)],
      ...[daySlashed(stretch.startedOn), daySlashed(knownBy(year, stretch.endedOn))],
      ...after(stretch, care),
    ]);
}

/** Older children who move often go missing, or are away, several times a year. */
export function absencesIn({ number, bornOn, moves }: Child, care: Care): Incident[] {
  const dice = lot("absences", number, care.startedOn);
  const [least, most] = moves === "often" ? [40, 260] : moves === "sometimes" ? [250, 1_200] : [1_200, 5_000];
  const list: Incident[] = [];
  for (let on = addDays(care.startedOn, dice.whole(least!, most!)); ;) {
    const endedOn = addDays(on, dice.weighted(DAYS_AWAY));
    if (endedOn >= care.endedOn) return list;
    const what = dice.chance(0.75) ? "M" : "A";
    if (ageOn(bornOn, on) >= MISSING_FROM_AGE) list.push({ startedOn: on, endedOn, what });
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

/** A few orders, of 90 days at most, for older children who move often. */
function orders({ number, bornOn, moves }: Child, { episodes, endedOn }: Care): Incident[] {
  if (moves !== "often" || number % 3 > 0) return [];
  return episodes
    .filter(({ startedOn, placement }) => placement.code === "K2" && ageOn(bornOn, startedOn) >= 13)
    .map(({ startedOn }, index, begun) => ({
      startedOn,
      // A new order takes the place of the one before it.
      endedOn: [
        addDays(startedOn, LONGEST_ORDER_DAYS),
        endedOn,
        begun[index + 1]?.startedOn ?? endedOn,
      ].reduce(earlier),
      what: "",
    }));
}
