import { collectionYearOf } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import { changed, copied, firstWhereFilled, openThroughout, shortened, wrongCheckDigit } from "./damage";
import type { Damage } from "./damage";
import { daySlashed } from "./table";
import type { Table } from "./table";

type Severity = "error" | "warning" | "duplicate";

/** A mistake put into one file, and what the report of that file will say of it. */
export interface PlantedFault {
  readonly path: string;
  readonly severity: Severity;
  readonly code: string;
  readonly column: string | null;
  readonly rows: number;
}

type Planting = readonly [
  ...[path: string, severity: Severity, code: string, column: string | null, damage: Damage, rows?: number],
];

/** The mistakes of the demonstration, as real files have them: in the last year that is over and in the newest files. */
export const plantedFaults = (today: IsoDate): PlantedFault[] =>
  plantings(today).map(([path, severity, code, column, , rows = 1]) => ({
    path,
    severity,
    code,
    column,
    rows,
  }));

/** The tables with the mistakes in them. */
export function withFaults(tables: readonly Table[], today: IsoDate): Table[] {
  const all = plantings(today);
  return tables.map((table) =>
    all
      .filter(([path]) => path === table.path)
      .reduce((damaged, [, , , , damage]) => ({ ...damaged, rows: damage(damaged) }), table),
  );
}

function plantings(today: IsoDate): Planting[] {
  const year = collectionYearOf(today) - 1;
  return [
    ...episodeMistakes(year),
    ...otherReturnMistakes(year),
    ...schoolMistakes(year - 2),
    ...healthMistakes(today),
  ];
}

function episodeMistakes(year: number): Planting[] {
  const path = `social_care/${year}/episodes.csv`;
  return [
    // A second copy of a row, its date mistyped: the right row is there too.
    [path, "error", "DATE_IMPOSSIBLE", "DECOM", copied(40, "DECOM", () => `31/11/${year - 1}`)],
    // An episode open before the year and after it: what the return before said of it stands until the next one.
    [path, "error", "CODE_NOT_IN_YEAR", "PLACE", openThroughout(year, "PLACE", () => "H5")],
    [path, "warning", "END_WITHOUT_REASON", "REC", firstWhereFilled(["REC"], () => null)],
    [path, "warning", "NOT_A_POSTCODE", "HOME_POST", changed(60, "HOME_POST", () => "XZ1")],
  ];
}

function otherReturnMistakes(year: number): Planting[] {
  const at = (file: string) => `social_care/${year}/${file}.csv`;
  const otherCode = copied(50, "REVIEW_CODE", (cell) => (cell === "PN7" ? "PN1" : "PN7"));
  const endedTooSoon = changed(5, "MIS_END", () => daySlashed(`${year - 2}-04-01`));
  return [
    [at("header"), "warning", "CODE_UNKNOWN", "ETHNIC", changed(12, "ETHNIC", () => "WHIT")],
    [at("reviews"), "duplicate", "DUPLICATE_ROW", null, copied(30, "REVIEW", (cell) => cell)],
    [at("reviews"), "error", "SAME_KEY_DIFFERENT_VALUES", null, otherCode, 2],
    [at("oc3"), "error", "BLANK_REQUIRED", "ACTIV", changed(3, "ACTIV", () => null)],
    [at("missing"), "error", "MISSING_ENDS_BEFORE_START", "MIS_END", endedTooSoon],
  ];
}

function schoolMistakes(year: number): Planting[] {
  const at = (file: string) => `virtual_school/${file}_${year}.csv`;
  const missedAll = changed(25, "SESSIONS_AUTHORISED", () => "180");
  return [
    [at("peps"), "error", "TOO_FEW_CELLS", null, shortened(20)],
    [at("attendance"), "error", "MORE_ABSENT_THAN_POSSIBLE", "SESSIONS_POSSIBLE", missedAll],
  ];
}

function healthMistakes(today: IsoDate): Planting[] {
  const assessments = "health/health_assessments.csv";
  const scores = "health/sdq_scores.csv";
  // With no id beside it a wrong number would be reported a second time, as a row without any identifier.
  const wrongNumber = firstWhereFilled(["NHS_NUMBER", "CHILD_ID"], wrongCheckDigit);
  const noSuchDay = changed(90, "SDQ_COMPLETED", () => `${today.slice(0, 4)}-02-30`);
  return [
    [assessments, "error", "NHS_CHECK_DIGIT", "NHS_NUMBER", wrongNumber],
    [scores, "error", "NUMBER_OUT_OF_RANGE", "SDQ_SCORE", changed(15, "SDQ_SCORE", () => "44")],
    [scores, "error", "DATE_IMPOSSIBLE", "SDQ_COMPLETED", noSuchDay],
  ];
}
