import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { AdopterFamily } from "./adopterFamilies";
import { workday } from "./calendar";
import { lot, trend } from "./lot";

/** The days of an assessment. */
export interface Stages {
  readonly enquiredOn: IsoDate;
  readonly appliedOn: IsoDate;
  /** Start and end of the first stage and then of the second; null: not reached, or before there were any. */
  readonly days: readonly (IsoDate | null)[];
}

/** Assessments have had two stages from this day on. */
const STAGES_SINCE = "2013-07-01";
/** Shares of the families whose first stage took up to two months, and whose second took up to four. */
const FIRST_ON_TIME = [
  [2013, 0.2],
  [2015, 0.24],
  [2018, 0.46],
  [2026, 0.68],
] as const;
const SECOND_ON_TIME = [
  [2013, 0.86],
  [2015, 0.89],
  [2026, 0.94],
] as const;
type Shares = typeof FIRST_ON_TIME | typeof SECOND_ON_TIME;

/** The assessment of each family, in the order given, which is that of their ends. */
export function stagesOf(families: readonly AdopterFamily[]): Stages[] {
  const [isFirstOnTime, isSecondOnTime] = [inShares(FIRST_ON_TIME), inShares(SECOND_ON_TIME)];
  return families.map((family) =>
    family.leavesIn === null
      ? completed(family, isFirstOnTime(family.assessedOn), isSecondOnTime(family.assessedOn))
      : brokenOff(family, family.leavesIn),
  );
}

/** Says yes so that of any that follow each other about the share of their years has it, however few they are. */
function inShares(shares: Shares): (on: IsoDate) => boolean {
  let owed = 0.5;
  return (on) => {
    owed += trend(shares, Number(on.slice(0, 4)));
    const isOwed = owed >= 1;
    if (isOwed) owed -= 1;
    return isOwed;
  };
}

/** Told backwards from the approval. A stage in time is days shorter than its limit: weekends move days by up to two. */
function completed({ number, assessedOn }: AdopterFamily, isFirst: boolean, isSecond: boolean): Stages {
  const dice = lot("stages of adopters", number);
  const secondDays = isSecond ? dice.whole(80, 116) : dice.whole(128, 240);
  const second = workday(addDays(assessedOn, -secondDays));
  const ended = workday(addDays(second, -dice.whole(0, 30)));
  const first = workday(addDays(ended, -(isFirst ? dice.whole(35, 56) : dice.whole(66, 150))));
  return begun(number, [first, ended, second, assessedOn]);
}

function brokenOff({ number, assessedOn }: AdopterFamily, stage: 1 | 2): Stages {
  const dice = lot("stages of adopters", number);
  const started = workday(addDays(assessedOn, -dice.whole(15, 90)));
  if (stage === 1) return begun(number, [started, null, null, null]);
  const ended = workday(addDays(started, -dice.whole(0, 30)));
  return begun(number, [workday(addDays(ended, -dice.whole(40, 130))), ended, started, null]);
}

/** Adds what comes before the first stage: the enquiry and the registration of interest. */
function begun(number: number, days: readonly [IsoDate, ...(IsoDate | null)[]]): Stages {
  const dice = lot("enquiry of adopters", number);
  const appliedOn = workday(addDays(days[0], -dice.whole(4, 25)));
  const enquiredOn = workday(addDays(appliedOn, -dice.whole(10, 70)));
  return { enquiredOn, appliedOn, days: days[0] < STAGES_SINCE ? days.map(() => null) : days };
}
