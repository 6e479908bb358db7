import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Code } from "../src/codeLists/codeList";
import { cellCheck } from "../src/ingest/checkCell";
import { annexASources } from "../src/sources/annexA";
import { DELETED } from "../src/sources/source";
import type { Source } from "../src/sources/source";

/** The schema of a regional data service, with every spelling of a value that it has met and mapped. */
const SCHEMA = path.join(__dirname, "../../shared/domain/reference/annex_a_schema.json");
const YEAR = 2026;

interface Category {
  readonly code: string | boolean;
  readonly name: string | readonly string[];
}
type Columns = Readonly<Record<string, { readonly category?: readonly Category[] }>>;
interface Spelling {
  readonly source: Source;
  readonly column: string;
  readonly value: string;
  readonly spelling: string;
}

/** Values of the schema that are none of the list's: it calls them errors, or gives two values in one. */
const NO_VALUE = ["zzCodeError", "a) Male / d) Neither", "West Midlands"];
/** How a table program writes a blank cell. */
const BLANK = "nan";

/** Spellings whose own code or words say another value than the one they are mapped to, and that value. */
const SAYS_ANOTHER: Readonly<Record<string, string>> = {
  "White and Asian [MWAS]": "MWAS",
  "OOTH - Unspecified - any other ethnic group": "OOTH",
  "1B Individual - Acquaintance (including neighbours and child minders)": "1B",
  "RC6:TRANSFERRED TO ADULT SOCIAL SERVICES": "RC6",
  "RC9 - De-Escalation to Early Help - NFA at Referral or activity after Assessment": "RC9",
  "RC9 - NFA at Referral": "RC9",
  "E4A Return home with parents/rels/other with PR - part of care planning process": "E4A",
  "E17 - Staying Put": "E17",
  "E7 - Transferred to adult social care": "E7",
  "E7 - Transferred to residential care funded by adult social care services": "E7",
  "A4 Placed for adoption w. consent not w. current foster carer": "A4",
  "H5 Semi-independent living accommodation not subject to children's homes regulations": "H5",
  "H5 IN - Residential accommodation not subject to Children's Homes regulations (in LA)": "H5",
  "PR0: Provision by own parents or other person with parental responsibility": "PR0",
  "Age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply e.g. an unaccompanied asylum seeking child who":
    "E15",
  "On remand or committed for trial or sentence": "J1",
  "With parent, relative or other person with no PR": "E13",
  "Offered and Declined (by YP)": "no",
  "Medway (B)": "887",
  "Torbay (B)": "880",
  "Southend-on-Sea (B)": "882",
  "Wycombe District": "825",
  Crawley: "938",
  Carlisle: "909",
  "West Northamptonshire": "941",
  "835": "835",
  E10000009: "835",
};

/** Values of the schema, and the group or label by which a code list has them. */
const CALLED: Readonly<Record<string, string>> = {
  "e) Other ethnic group": "Other",
  "c) Unknown": "Not stated",
  "b) Community home": "Community home or other residential care",
  "j) Foyers": "Foyers and similar supported accommodation",
  "o) With Former Foster Carer": "With former foster carer(s)",
  "c) Parents illness or disability": "Parental illness or disability",
  "i) Not CIN": "Cases other than children in need",
  "g) 'Other' incl. Child no longer in need":
    "Services ceased for any other reason, including child no longer in need",
  "f) Transfer to Adult Social Services": "Transferred to adult social care services",
  "c) Residence Order": "Child arrangements order, formerly residence order",
  "e) Transfer to another LA": "Transferred to services of another local authority",
  Bruy: "Bury",
  Calerdale: "Calderdale",
  Flintshire: "Wales",
  "Kingston upon Hull (City of)": "Kingston upon Hull, City of",
  Kingston: "Kingston upon Thames",
  NI: "Northern Ireland",
  Telford: "Telford and Wrekin",
};

/** Answers as the schema has them, and as they are kept. */
const ANSWERS: Readonly<Record<string, string>> = { true: "yes", false: "no", Unknown: "unknown" };
const OTHERWISE = new Map(
  Object.entries(SAYS_ANOTHER).map(([spelling, kept]) => [spelling.toUpperCase(), kept]),
);

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");

function columnsOfSchema(): Record<string, Columns> {
  return (JSON.parse(readFileSync(SCHEMA, "utf8")) as { column_map: Record<string, Columns> }).column_map;
}

function spellingsOfSchema(): Spelling[] {
  return Object.values(columnsOfSchema()).flatMap((columns, index) =>
    Object.entries(columns).flatMap(([column, { category = [] }]) =>
      category.flatMap(({ code, name }) =>
        [name].flat().map((spelling) => ({
          ...{ source: annexASources[index]!, column },
          ...{ value: String(code).trim(), spelling: String(spelling).trim() },
        })),
      ),
    ),
  );
}

/** What the cells of a column are taken for, as the text that is kept, or null. */
const takers = new Map<string, (cell: string) => string | null>();
function taken({ source, column }: Spelling, cell: string): string | null {
  const name = `${source.code} ${column}`;
  let taker = takers.get(name);
  if (!taker) {
    const check = cellCheck(source, source.columns[column]!, YEAR);
    taker = (text) => {
      const answer = check(text);
      return typeof answer === "string" ? answer : null;
    };
    takers.set(name, taker);
  }
  return taker(cell);
}

function codesKeptAs({ source, column }: Spelling, kept: string): readonly Code[] {
  const { type } = source.columns[column]!;
  return type.is === "code" ? type.list.codes.filter(({ code, keptAs }) => (keptAs ?? code) === kept) : [];
}

/** What becomes of a spelling, compared with what the schema says it is; `values` are all it says of it. */
function outcome(one: Spelling, values: ReadonlySet<string>): string {
  const { value, spelling, column, source } = one;
  const kept = taken(one, spelling);
  if (spelling.toLowerCase() === BLANK)
    return kept === null ? "stands for a blank cell" : `${spelling}: taken`;
  if (isRight(one, kept)) return "right";
  if (kept !== null && OTHERWISE.get(spelling.toUpperCase()) === kept) return "says another value itself";
  if (NO_VALUE.includes(value))
    return kept === null || isShortBreak(one, kept) ? "no value" : `${spelling}: taken`;
  if ([...values].some((other) => isRight({ ...one, value: other }, kept)))
    return "mapped to two values, taken for one";
  return `${source.code} ${column}: "${spelling}" is ${value}, taken for ${kept}`;
}

const isShortBreak = ({ column }: Spelling, kept: string) =>
  column === "Child's Legal Status" && ["V3", "V4"].includes(kept);

/** Whether what is kept is the value the schema says, by the group, label or code of its code list. */
function isRight(one: Spelling, kept: string | null): boolean {
  if (kept === null) return false;
  const value = CALLED[one.value] ?? one.value;
  if (ANSWERS[value] === kept || value.startsWith(`${kept}: `)) return true;
  if (one.column === "LA of Placement") return taken(one, value) === kept;
  const names = codesKeptAs(one, kept).flatMap(({ label, group = label }) => [plain(label), plain(group)]);
  return names.includes(plain(value)) || names.includes(plain(value.replace(/^[a-z]\) /, "")));
}

const placeOf = ({ source, column, spelling }: Spelling) =>
  `${source.code} ${column} ${spelling.toUpperCase()}`;

const describeWith = existsSync(SCHEMA) ? describe : describe.skip;

describeWith(`spellings of ${path.basename(SCHEMA)}, which is beside the repository`, () => {
  const all = existsSync(SCHEMA) ? spellingsOfSchema() : [];

  test("are 29,602, and each is taken for the right value but those that are said to be otherwise", () => {
    const values = new Map<string, Set<string>>();
    for (const one of all) values.set(placeOf(one), (values.get(placeOf(one)) ?? new Set()).add(one.value));
    const outcomes = new Map<string, number>();
    for (const one of all) {
      const what = outcome(one, values.get(placeOf(one))!);
      outcomes.set(what, (outcomes.get(what) ?? 0) + 1);
    }
    expect(all.length).toBe(29602);
    expect(Object.fromEntries(outcomes)).toEqual({
      right: 29409,
      "mapped to two values, taken for one": 42,
      "says another value itself": 48,
      "no value": 73,
      "stands for a blank cell": 30,
    });
  });

  test("are kept as the code they begin with, where they are the values Annex A itself letters", () => {
    const official = all.flatMap((one) => {
      const code = /^[a-z]\d?\) ([A-Z]{0,2}\d{1,2}[A-Z]?):? /.exec(one.spelling)?.[1];
      return code === undefined || NO_VALUE.includes(one.value) ? [] : [{ one, code }];
    });
    expect(official.length).toBeGreaterThan(90);
    expect(official.filter(({ one, code }) => taken(one, one.spelling) !== code)).toEqual([]);
  });

  test("are of lists whose columns are those of the sources, in their order", () => {
    const lists = existsSync(SCHEMA) ? Object.values(columnsOfSchema()) : [];
    const headings = lists.map((columns) => Object.keys(columns));
    expect(
      annexASources.map(({ columns }) => Object.keys(columns).filter((name) => name !== DELETED)),
    ).toEqual(headings);
  });
});

test.each`
  source                    | column                    | cell                                  | kept
  ${"annex_a_contacts"}     | ${"Contact Source"}       | ${"o) 5B: LA services"}               | ${"5B"}
  ${"annex_a_contacts"}     | ${"Contact Source"}       | ${"3b - Health visitor"}              | ${"3B"}
  ${"annex_a_contacts"}     | ${"Contact Source"}       | ${"Hospital"}                         | ${"health services"}
  ${"annex_a_contacts"}     | ${"Ethnicity"}            | ${"a. WBRI"}                          | ${null}
  ${"annex_a_contacts"}     | ${"Ethnicity"}            | ${"wbri: white british"}              | ${"WBRI"}
  ${"annex_a_contacts"}     | ${"Gender"}               | ${"a. Male"}                          | ${"M"}
  ${"annex_a_contacts"}     | ${"Gender"}               | ${"Transgender Male"}                 | ${null}
  ${"annex_a_looked_after"} | ${"Child's Legal Status"} | ${"(C2) Full care order"}             | ${"C2"}
  ${"annex_a_looked_after"} | ${"LA of Placement"}      | ${"Leeds City Council"}               | ${"383"}
  ${"annex_a_looked_after"} | ${"LA of Placement"}      | ${"e06000063"}                        | ${"942"}
  ${"annex_a_care_leavers"} | ${"Activity Status"}      | ${"G4: NEET - illness or disability"} | ${"G4"}
`("$source takes $cell in $column for $kept", ({ source, column, cell, kept }) => {
  const list = annexASources.find(({ code }) => code === source)!;
  const one = { source: list, column: column as string, value: "", spelling: cell as string };
  expect(taken(one, cell as string)).toBe(kept);
});
