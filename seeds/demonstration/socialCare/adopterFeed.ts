import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { daySlashed } from "../table";
import type { Table } from "../table";
import { adopterFamilies } from "./adopterFamilies";
import type { AdopterFamily } from "./adopterFamilies";
import { stagesOf } from "./adopterStages";
import type { Stages } from "./adopterStages";
import { deltas } from "./feed";
import { lot } from "./lot";
import { day, since } from "./told";
import type { Entry } from "./told";

const HEADER = [
  ...["Individual adopter identifier", "Family identifier", "Gender", "Ethnicity", "Disability"],
  ...["Is the (prospective) adopter fostering for adoption?", "Date enquiry received"],
  ...["Date Stage 1 started", "Date Stage 1 ended", "Date Stage 2 started", "Date Stage 2 ended"],
  ...["Date application submitted", "Date application approved", "Date adopter matched with child(ren)"],
  ...["Date child/children placed with adopter(s)", "No. of children placed", "Date of Adoption Order"],
  ...["Date of leaving adoption process", "Reason for leaving adoption process"],
];

/** Annex A list 11 as it is sent now and then: the prospective adopters, a row each, and what has become of them since. */
export function adopterTables(children: readonly Child[], today: IsoDate): Table[] {
  const families = adopterFamilies(children, today);
  const stages = stagesOf(families);
  const entries = families.flatMap((family, index) => adopters(family, stages[index]!));
  const file = "prospective_adopters";
  return deltas({ file, header: "", isSmall: true, entries }, today).map(({ path, rows }) => ({
    path: path.replace("nightly", "annex_a"),
    header: HEADER,
    rows: rows.map((row) => row.map(slashed)),
  }));
}

const slashed = (cell: string | null) => (cell !== null && /^\d{4}-/.test(cell) ? daySlashed(cell) : cell);

/** The rows of a family's one or two adopters. */
function adopters(family: AdopterFamily, { enquiredOn, appliedOn, days }: Stages): Entry[] {
  const { number, match, leavesIn, assessedOn } = family;
  const dice = lot("adopters", number);
  const ethnicity = dice.weighted(ETHNICITIES);
  const leftOn = leavesIn === null ? null : assessedOn;
  const reason = dice.weighted(leavesIn === 1 ? REASONS_OF_STAGE_1 : REASONS_OF_STAGE_2);
  const placedOn = match?.placedOn ?? null;
  const cells = [
    ...[enquiredOn, ...days.map(day), day(appliedOn), day(leftOn === null ? assessedOn : null)],
    ...[day(match?.matchedOn ?? null), day(placedOn), since(placedOn, String(match?.children))],
    ...[day(match?.orderedOn ?? null), day(leftOn), since(leftOn, reason)],
  ];
  return family.sexes.map((sex, index) => {
    const gender = sex === "M" ? "a) Male" : "b) Female";
    const answers = [dice.chance(0.03), match?.fostersThem === true].map((is) => (is ? "a) Yes" : "b) No"));
    const who = [`AP${10_000 + number}${index + 1}`, `AF${10_000 + number}`, gender, ethnicity, ...answers];
    return { from: enquiredOn, cells: [...who, ...cells] };
  });
}

const ETHNICITIES = [
  ["a) WBRI", 92],
  ["d) WOTH", 4],
  ["i) MOTH", 2],
  ["j) AIND", 1],
  ["o) BAFR", 1],
] as const;
const REASONS_OF_STAGE_1 = [
  ["a) Withdrew", 70],
  ["b) Process on hold", 30],
] as const;
const REASONS_OF_STAGE_2 = [
  ["a) Withdrew", 55],
  ["b) Process on hold", 15],
  ["c) Application refused", 30],
] as const;
