import { keyColumns } from "../src/records/recordTable";
import { recordTables } from "../src/records";
import { sources, sourceOf } from "../src/sources";
import { rulesOf } from "../src/sources/source";
import type { Amendment, Source } from "../src/sources/source";
import { editionOf } from "../src/sources/editionOf";

const named = sources.map((source) => [source.code, source] as const);
const columnsOf = (source: Source) => Object.entries(source.columns);

/** The header rows as the DfE's collection defines them, typed from its published column lists. */
const SSDA903 = {
  header: "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
  episodes: "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
  reviews: "CHILD,DOB,REVIEW,REVIEW_CODE",
  uasc: "CHILD,SEX,DOB,DUC",
  oc2: "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED",
  oc3: "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM",
  ad1: "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR",
  placed_adoption: "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED",
  previous_permanence: "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM",
  missing: "CHILD,DOB,MISSING,MIS_START,MIS_END",
  social_worker_episodes: "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON",
  deprivations_of_liberty: "CHILD,DOB,DOLO_START,DOLO_END",
};

/** Record columns no source feeds, and who fills them. */
const FILLED_OTHERWISE: Record<string, string> = {
  "annual_health_returns.collection_year": "the collection year of the file",
  "care_leaver_returns.collection_year": "the collection year of the file",
};

test.each(Object.entries(SSDA903))("SSDA903 %s has the official header", (table, header) => {
  expect(Object.keys(sourceOf(`ssda903_${table}`)!.columns).join()).toBe(header);
});

test("the SSDA903 sources are the twelve tables and no more", () => {
  const codes = sources.map(({ code }) => code).filter((code) => code.startsWith("ssda903_"));
  expect(codes).toEqual(Object.keys(SSDA903).map((table) => `ssda903_${table}`));
});

test("every source has a code and a title of its own", () => {
  expect(new Set(sources.map(({ code }) => code)).size).toBe(sources.length);
  expect(new Set(sources.map(({ title }) => title)).size).toBe(sources.length);
});

test("every record column is fed by a source, or filled as said above", () => {
  const fed = new Set(sources.flatMap((s) => fedBy(s).map((to) => `${s.feeds.name}.${to}`)));
  const all = recordTables.flatMap(({ name, columns }) => Object.keys(columns).map((c) => `${name}.${c}`));
  expect(all.filter((column) => !fed.has(column)).sort()).toEqual(Object.keys(FILLED_OTHERWISE).sort());
});

test("no two sources can be taken for each other: each needs a column the other lacks", () => {
  const header = ({ columns }: Source, needed: boolean) =>
    Object.keys(columns).filter((name) => !needed || !columns[name]!.mayBeAbsent);
  for (const one of sources)
    for (const other of sources.filter((source) => source !== one))
      expect({
        one: one.code,
        other: other.code,
        apart: header(one, true).some((name) => !header(other, false).includes(name)),
      }).toMatchObject({ apart: true });
});

describe.each(named)("%s", (_, source) => {
  test("has a reference, and a description of every column", () => {
    expect(source.reference.trim()).not.toBe("");
    expect(columnsOf(source).filter(([, { doc }]) => doc.trim() === "")).toEqual([]);
  });

  test("feeds each record column at most once, and only columns of its table", () => {
    const targets = columnsOf(source).flatMap(([, { to }]) => (to ? [to] : []));
    expect(targets.filter((to) => !(to in source.feeds.columns))).toEqual([]);
    expect(targets).toEqual([...new Set(targets)]);
  });

  test("packs cells only in columns that hold several, and its constants are columns of its table", () => {
    const packs = columnsOf(source).flatMap(([, { packedIn }]) => (packedIn ? [packedIn] : []));
    expect(packs.filter((to) => source.feeds.columns[to]?.type !== "jsonb")).toEqual([]);
    const constants = Object.keys(source.constants ?? {});
    expect(constants.filter((name) => !(name in source.feeds.columns))).toEqual([]);
  });

  test("feeds every key column of its table by a required column that is never left out", () => {
    const key = rowKeyOf(source);
    const feeding = key.map((name) => columnsOf(source).find(([, c]) => targetOf(c) === name)?.[1]);
    for (const column of feeding) expect(column).toMatchObject({ required: true });
    for (const column of feeding) expect(column!.invalid ?? "setAside").toBe("setAside");
  });

  test("has as its key exactly the columns that feed the key of its table", () => {
    const fed = source.key.map((name) => targetOf(source.columns[name]!));
    // A cell of a key may be blank where a constant stands in for it.
    const fedBySome = new Set(columnsOf(source).map(([, column]) => targetOf(column)));
    expect(new Set(fed)).toEqual(new Set(source.feeds.key.filter((name) => fedBySome.has(name))));
  });

  test("identifies a child, unless it is reference", () => {
    const kinds = columnsOf(source).flatMap(([, { type }]) => (type.is === "identifier" ? [type.kind] : []));
    expect(kinds.length > 0).toBe(source.feeds.about === "child");
    expect(keyColumns(source.feeds).includes("subject")).toBe(kinds.length > 0);
  });

  test("keeps an identifier out of the records: only the reason for having none is fed", () => {
    const fed = columnsOf(source).filter(([, { type, to }]) => type.is === "identifier" && to !== undefined);
    expect(fed.map(([, { type }]) => (type as { unknown?: unknown }).unknown)).not.toContain(undefined);
  });

  test("types every column as its record column is typed", () => {
    const wrong = columnsOf(source).filter(
      ([, { type, to }]) => to !== undefined && TYPES[type.is] !== source.feeds.columns[to]!.type,
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test("never asks for a column that may be absent, nor sets a row aside for one it may leave blank", () => {
    const asked = columnsOf(source).filter(([, c]) => c.required && (c.mayBeAbsent || c.invalid === "blank"));
    expect(asked.map(([name]) => name)).toEqual([]);
  });

  test("has rules with a code of their own, about a column it has", () => {
    const rules = rulesOf(source);
    const codes = rules.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
    expect(codes.filter((code) => !/^[A-Z][A-Z0-9_]*$/.test(code))).toEqual([]);
    expect(rules.filter(({ column }) => !(column in source.columns))).toEqual([]);
  });

  test("asks across rows only of a snapshot about children, of kept cells without free text, by a date", () => {
    const { across = [], arrives, feeds, key, columns } = source;
    if (across.length === 0) return;
    expect([arrives, feeds.about, columns[key[0]!]!.type.is]).toEqual(["snapshot", "child", "date"]);
    for (const { code, column, reads } of across) {
      expect([code, ...reads]).toContain(column);
      const unfit = reads.filter(
        (name) => columns[name]!.to === undefined || columns[name]!.type.is === "text",
      );
      expect([code, ...unfit]).toEqual([code]);
    }
  });

  test("names by cells that are kept, the last of them the one that is told of", () => {
    const { references = [], columns } = source;
    for (const { code, column, named = [column], where = {}, says } of references) {
      expect([code, named.at(-1)]).toEqual([code, column]);
      const lost = [...named, ...Object.keys(where)].filter((name) => columns[name]?.to === undefined);
      expect([code, ...lost]).toEqual([code]);
      expect(says).toMatch(/^[a-z][^.<>$%{}]*\. [A-Z][^.<>$%{}]*\.$/);
    }
  });

  test("has amendments after its edition, in order, and code lists that change in that year", () => {
    const amendments = source.amendments ?? [];
    const years = amendments.map(({ from }) => from);
    expect(years).toEqual([...new Set(years)].sort());
    expect(years.filter((year) => year <= source.edition)).toEqual([]);
    expect(amendments.flatMap(unchangedLists)).toEqual([]);
  });

  test("names in an amendment every code list of its columns that changes after the edition", () => {
    const said = (source.amendments ?? []).flatMap(({ from, codeLists = [] }) =>
      codeLists.map(({ name }) => `${from} ${name}`),
    );
    expect(said.sort()).toEqual([...changesOf(source)].sort());
  });
});

/** The record column a column feeds, alone or with others. */
function targetOf({ to, packedIn }: Source["columns"][string]): string | undefined {
  return to ?? packedIn;
}

function fedBy(source: Source): string[] {
  const columns = columnsOf(source).flatMap(([, column]) => targetOf(column) ?? []);
  return [...columns, ...Object.keys(source.constants ?? {})];
}

/** The key columns of a record that the cells of a row give. */
function rowKeyOf({ feeds, constants = {} }: Source): string[] {
  return feeds.key.filter((name) => name !== "collection_year" && !(name in constants));
}

test("a rule code has one meaning wherever it is used", () => {
  const said = new Map<string, Set<string>>();
  for (const { code, says, severity } of sources.flatMap(({ rules = [] }) => rules))
    said.set(code, (said.get(code) ?? new Set()).add(`${severity} ${says}`));
  expect([...said].filter(([, texts]) => texts.size > 1)).toEqual([]);
});

test("a rule says in two sentences what is wrong and what to do, and holds no place for a value", () => {
  const texts = sources.flatMap(({ rules = [] }) => rules.map(({ says }) => says));
  expect(texts.filter((text) => /[{}$%<>]/.test(text))).toEqual([]);
  expect(texts.filter((text) => !/^[a-z][^.]+\. [A-Z][^.]+\.$/.test(text))).toEqual([]);
});

test.each`
  source                              | column          | accepts                               | rejects
  ${"ssda903_episodes"}               | ${"URN"}        | ${["1234567", "SC123456", "XXXXXXX"]} | ${["123456", "SC12345", "XXXXXX"]}
  ${"ssda903_previous_permanence"}    | ${"LA_PERM"}    | ${["330", "SCO"]}                     | ${["33", "3300"]}
  ${"ssda903_social_worker_episodes"} | ${"SW_ID"}      | ${["SW123456", "XX123"]}              | ${["sw123456", "123456", "SW"]}
  ${"virtual_school_roll"}            | ${"SCHOOL_URN"} | ${["100001"]}                         | ${["10000", "1000011"]}
  ${"reference_postcodes"}            | ${"LAUA"}       | ${["E06000001", "L99999999"]}         | ${["00EB", "E0600001"]}
`("$source column $column accepts $accepts and rejects $rejects", ({ source, column, accepts, rejects }) => {
  const { type } = sourceOf(source as string)!.columns[column as string]!;
  const fits = (cell: string) => type.is === "text" && type.pattern!.test(cell);
  expect((accepts as string[]).filter((cell) => !fits(cell))).toEqual([]);
  expect((rejects as string[]).filter(fits)).toEqual([]);
});

test("only the start dates of dated tables tell the collection year", () => {
  const telling = sources.flatMap((s) =>
    columnsOf(s).flatMap(([name, c]) => (c.tellsTheYear ? [`${s.code} ${name}`] : [])),
  );
  expect(telling).toEqual([
    "ssda903_episodes DECOM",
    "ssda903_missing MIS_START",
    "ssda903_social_worker_episodes SW_DECOM",
    "ssda903_deprivations_of_liberty DOLO_START",
  ]);
});

const TYPES = {
  identifier: "text",
  date: "date",
  partialDate: "text",
  code: "text",
  text: "text",
  integer: "integer",
  number: "numeric",
  figure: "numeric",
  flag: "boolean",
  postcode: "text",
} as const;

/** Code lists an amendment names although no code of theirs begins or ends with its year. */
function unchangedLists({ from, codeLists = [] }: Amendment): string[] {
  return codeLists
    .filter(({ codes }) => !codes.some((code) => code.from === from || code.to === from - 1))
    .map(({ name }) => `${from} ${name}`);
}

/** Every year after the edition in which a code of a source's lists begins, or no longer stands. */
function changesOf(source: Source): Set<string> {
  const lists = columnsOf(source).flatMap(([, { type }]) => (type.is === "code" ? [type.list] : []));
  const changes = lists.flatMap(({ name, codes }) =>
    codes.flatMap(({ from, to }) =>
      [from, to === undefined ? undefined : to + 1].map((year) => ({ name, year })),
    ),
  );
  return new Set(
    changes.flatMap(({ name, year }) => (year && year > source.edition ? [`${year} ${name}`] : [])),
  );
}

describe("the edition in force", () => {
  test.each([
    [2018, 2018],
    [2019, 2019],
    [2024, 2019],
    [2025, 2025],
    [2027, 2026],
  ])("of Episodes in the collection year %i is that of %i", (year, edition) => {
    expect(editionOf(sourceOf("ssda903_episodes")!, year)).toBe(edition);
  });
});
