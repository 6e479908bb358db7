import type { Knex } from "knex";
import { indicators } from "../../../src/indicators";
import { measure } from "../../../src/indicators/measure";
import { storeAuthority } from "../plain/difference";
import { care } from "../plain/care";
import { VERDICTS } from "../plain/care/figures";
import { NOTHING } from "../plain/care/history";
import type { History } from "../plain/care/history";
import { readTable } from "./table";

/** Records of invented children, a table a kind; the first column names the child. What is left out is as usual. */
export interface Tables {
  readonly children?: string;
  readonly episodes?: string;
  readonly reviews?: string;
  readonly asylum?: string;
  readonly assessments?: string;
  readonly questionnaires?: string;
  readonly attendance?: string;
  readonly enrolments?: string;
  readonly plans?: string;
  readonly returns?: string;
}

type Row = Record<string, string | null>;
let authorities = 0;

/**
 * Asks the hub and the plain evaluator about each child alone. `expected`: a line a child, a column a date; "yes" is
 * counted, "no" is in the denominator only, "-" is in neither.
 */
export async function expectVerdicts(
  knex: Knex,
  code: string,
  tables: Tables,
  expected: string,
): Promise<void> {
  const rows = readTable(expected);
  const dates = Object.keys(rows[0]!).filter((name) => name !== "child");
  const hub: Row[] = [];
  const plain: Row[] = [];
  for (const { child } of rows) {
    const history = historyOf(child!, tables);
    hub.push({ child: child!, ...(await verdictsOfHub(knex, code, history, dates)) });
    const said = dates.map((date) => [date, word(VERDICTS[code]!(history, date))]);
    plain.push({ child: child!, ...(Object.fromEntries(said) as Row) });
  }
  expect({ plain }).toEqual({ plain: rows });
  expect({ hub }).toEqual({ hub: rows });
}

const word = (verdict: boolean | null) => (verdict === null ? "-" : verdict ? "yes" : "no");

async function verdictsOfHub(knex: Knex, code: string, history: History, dates: string[]): Promise<Row> {
  const authority = `SPEC${++authorities}`;
  await storeAuthority(knex, authority, care, [history]);
  const indicator = indicators.find((each) => each.code === code)!;
  const measures = await measure(
    knex,
    { authority, indicator, asAt: dates, knownAt: null, breakdowns: [] },
    "exact",
  );
  const said = measures.map(({ asAt, table: { cells } }) => {
    const { numerator, denominator } = cells[0]!;
    return [asAt, word(denominator === 0 ? null : numerator === 1)];
  });
  return Object.fromEntries(said) as Row;
}

function historyOf(child: string, tables: Tables): History {
  const rowsOf = (text: string | undefined) =>
    readTable(text ?? "child").filter((row) => row["child"] === child);
  const header = rowsOf(tables.children)[0] ?? {};
  return {
    ...NOTHING,
    header: { bornOn: header["born"] ?? "2012-06-15", sex: "F" },
    episodes: rowsOf(tables.episodes).map((row) => ({
      ...{ start: row["start"]!, reason: row["reason"] ?? "S", legal: row["legal"] ?? "C2" },
      ...{ place: row["place"] ?? "U6", postcode: row["postcode"] ?? null },
      ...{ end: row["end"] ?? null, ceased: row["end"] ? (row["ceased"] ?? "X1") : null },
    })),
    reviews: rowsOf(tables.reviews).map((row) => row["held"]!),
    asylum: rowsOf(tables.asylum).map((row) => ({ until: row["until"] ?? null })),
    assessments: rowsOf(tables.assessments).map((row) => ({
      ...{ kind: row["kind"] === "IHA" ? "IHA" : "RHA", due: row["done"]!, done: row["done"]!, by: "nhs" },
    })),
    questionnaires: rowsOf(tables.questionnaires).map((row) => ({
      ...{ on: row["on"]!, score: Number(row["score"]), by: "nhs" },
    })),
    attendance: rowsOf(tables.attendance).map((row) => ({
      ...{ from: row["from"]!, to: row["to"]!, possible: Number(row["possible"]) },
      ...{ authorised: Number(row["authorised"]), unauthorised: Number(row["unauthorised"]) },
    })),
    enrolments: rowsOf(tables.enrolments).map((row) => ({ from: row["from"]!, to: row["to"] ?? null })),
    plans: rowsOf(tables.plans).map((row) => ({
      ...{ due: row["due"]!, completed: row["completed"] ?? null, reviewDue: row["review due"] ?? null },
    })),
    returns: rowsOf(tables.returns).map((row) => ({
      ...{
        year: Number(row["year"]),
        bornOn: row["born"]!,
        inTouch: row["in touch"]!,
        activity: row["activity"]!,
      },
    })),
  };
}
