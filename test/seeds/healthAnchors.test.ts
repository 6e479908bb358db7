import { childrenUpTo } from "../../seeds/demonstration/children";
import { healthTables, outcomeReturns } from "../../seeds/demonstration/health";
import { collectionYears } from "../../seeds/demonstration/year";
import { cellsOf } from "./takenIn";

const TODAY = "2026-11-22";
const DAY = "2018-03-31";
const YEAR_BACK = "2017-04-01";

const children = childrenUpTo(TODAY);
const tables = healthTables(children, TODAY);
const idOf = new Map(children.map(({ nhsNumber, id }) => [nhsNumber, id]));

/** The rows of a health file by the authority's id of the child they are about. */
function rowsOf(file: string): Map<string, Record<string, string | null>[]> {
  const found = new Map<string, Record<string, string | null>[]>();
  for (const cells of cellsOf(tables.find(({ path }) => path === `health/${file}.csv`)!)) {
    const id = cells.CHILD_ID ?? idOf.get(cells.NHS_NUMBER!) ?? "another authority's";
    found.set(id, [...(found.get(id) ?? []), cells]);
  }
  return found;
}

const bornBefore = (day: string) =>
  new Set(children.filter(({ bornOn }) => bornOn <= day).map(({ id }) => id));
const aYear = children
  .filter(({ periods }) => periods.some(({ startedOn, endedOn }) => startedOn <= YEAR_BACK && endedOn > DAY))
  .map(({ id }) => id);
const aged4 = bornBefore("2014-03-31");
const aged5 = bornBefore("2013-03-31");

const count = (
  file: string,
  among: readonly string[],
  is: (rows: Record<string, string | null>[], id: string) => boolean,
) => {
  const rows = rowsOf(file);
  return among.filter((id) => is(rows.get(id) ?? [], id)).length;
};

describe("the health files on 31 March 2018", () => {
  it("are about 327 children looked after for a year, 310 of them 4 or over", () => {
    expect([aYear.length, aYear.filter((id) => aged4.has(id)).length]).toEqual([327, 310]);
  });

  it("hold a review health assessment in time for 275 of the 327", () => {
    // On 30 September 2017 a review of a child under 5 was six months and a day ago.
    const from = (id: string) => (aged5.has(id) ? YEAR_BACK : "2017-10-01");
    const reviewed = count("health_assessments", aYear, (rows, id) =>
      rows.some(
        ({ ASSESSMENT_TYPE, OUTCOME, COMPLETED_ON }) =>
          ASSESSMENT_TYPE === "RHA" &&
          OUTCOME === "COMPLETED" &&
          COMPLETED_ON! >= from(id) &&
          COMPLETED_ON! <= DAY,
      ),
    );
    expect(reviewed).toBe(275);
  });

  it("hold a dental check in the year for 211 of the 327", () => {
    const checked = count("dental_checks", aYear, (rows) =>
      rows.some(
        ({ DENTAL_CHECK_ON, DENTAL_OUTCOME }) =>
          DENTAL_OUTCOME === "COMPLETED" && DENTAL_CHECK_ON! >= YEAR_BACK && DENTAL_CHECK_ON! <= DAY,
      ),
    );
    expect(checked).toBe(211);
  });

  it("hold a score in the year for 256 of the 310, the last of it 17 or more for 117", () => {
    const among = aYear.filter((id) => aged4.has(id));
    const scores = rowsOf("sdq_scores");
    const last = among.flatMap((id) => {
      const inYear = (scores.get(id) ?? []).filter(({ SDQ_COMPLETED: on }) => on! >= YEAR_BACK && on! <= DAY);
      const latest = inYear
        .sort((one, other) => one.SDQ_COMPLETED!.localeCompare(other.SDQ_COMPLETED!))
        .at(-1);
      return latest ? [Number(latest.SDQ_SCORE)] : [];
    });
    expect([last.length, last.filter((score) => score >= 17).length]).toEqual([256, 117]);
  });

  it("name every child whom the figures count by both identifiers at least once", () => {
    const both = new Set(
      tables.flatMap((table) =>
        cellsOf(table).flatMap(({ NHS_NUMBER, CHILD_ID }) => (NHS_NUMBER && CHILD_ID ? [CHILD_ID] : [])),
      ),
    );
    expect(aYear.filter((id) => !both.has(id))).toEqual([]);
  });
});

describe("the outcome return of 2018", () => {
  const [table] = outcomeReturns(
    children,
    collectionYears(TODAY).find(({ year }) => year === 2018)!,
  );
  const rows = cellsOf(table!);

  it("is of the 327 children, with the scores and dental checks of the health files", () => {
    expect(rows.map(({ CHILD }) => CHILD).sort()).toEqual([...aYear].sort());
    expect(rows.filter(({ TEETH_CHECK }) => TEETH_CHECK === "1")).toHaveLength(211);
    const scores = rowsOf("sdq_scores");
    for (const { CHILD, SDQ_SCORE } of rows.filter((row) => row.SDQ_SCORE !== null))
      expect(scores.get(CHILD!)!.map((row) => row.SDQ_SCORE)).toContain(SDQ_SCORE);
  });
});

describe("the share of children with a score", () => {
  it.each([
    ["2014-03-31", 0.08, 0.24],
    ["2014-12-31", 0.48, 0.68],
    ["2016-03-31", 0.7, 0.86],
    ["2024-03-31", 0.75, 0.9],
  ])("on %s lies between %d and %d", (day, least, most) => {
    const back = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
    const born = `${Number(day.slice(0, 4)) - 4}${day.slice(4)}`;
    const among = children
      .filter(({ bornOn }) => bornOn <= born)
      .filter(({ periods }) => periods.some(({ startedOn, endedOn }) => startedOn <= back && endedOn > day))
      .map(({ id }) => id);
    const scored = count("sdq_scores", among, (rows) =>
      rows.some(({ SDQ_COMPLETED: on }) => on! > back && on! <= day),
    );
    expect(scored / among.length).toBeGreaterThan(least);
    expect(scored / among.length).toBeLessThan(most);
  });
});
