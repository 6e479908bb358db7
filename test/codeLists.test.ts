import { isValidIn } from "../src/codeLists/codeList";
import type { CodeList } from "../src/codeLists/codeList";
import { sources } from "../src/sources";
import type { CellType } from "../src/sources/source";
import { codeLists, placementType, reasonEpisodeCeased, sex } from "../src/codeLists";

const YEARS = Array.from({ length: 2030 - 2015 }, (_, i) => 2015 + i);
const codesIn = (list: CodeList, year: number) =>
  list.codes.filter((code) => isValidIn(code, year)).map(({ code }) => code);

function listsOf(type: CellType): CodeList[] {
  if (type.is === "code") return [type.list];
  return type.is === "identifier" && type.unknown ? [type.unknown] : [];
}

test("the index lists every list that a source uses, once, each with its own name", () => {
  const used = sources.flatMap(({ columns }) => Object.values(columns).flatMap(({ type }) => listsOf(type)));
  expect(used.filter((list) => !codeLists.includes(list)).map(({ name }) => name)).toEqual([]);
  expect(new Set(codeLists).size).toBe(codeLists.length);
  expect(new Set(codeLists.map(({ name }) => name)).size).toBe(codeLists.length);
});

describe.each(codeLists.map((list) => [list.name, list] as const))("%s", (_, list) => {
  test("has a title, a reference, and a label for every code", () => {
    expect(list.title).not.toBe("");
    expect(list.reference).not.toBe("");
    expect(list.codes.filter(({ label }) => label.trim() === "")).toEqual([]);
  });

  test("has no code twice in the same year", () => {
    for (const year of YEARS) {
      const codes = codesIn(list, year);
      expect(codes).toEqual([...new Set(codes)]);
    }
  });

  test("has some code in every year, and no code that ends before it begins", () => {
    expect(YEARS.filter((year) => codesIn(list, year).length === 0)).toEqual([]);
    expect(list.codes.filter(({ from = 0, to = Infinity }) => from > to)).toEqual([]);
  });

  test("is written in capitals, as cells are compared", () => {
    expect(list.codes.filter(({ code }) => code !== code.toUpperCase().trim())).toEqual([]);
  });

  test("says the same of codes that are kept as the same", () => {
    const labels = new Map<string, Set<string>>();
    for (const { code, keptAs = code, label } of list.codes)
      labels.set(keptAs, (labels.get(keptAs) ?? new Set()).add(label));
    expect([...labels].filter(([, said]) => said.size > 1)).toEqual([]);
  });
});

test.each`
  list                   | code     | last    | first
  ${sex}                 | ${"1"}   | ${2024} | ${null}
  ${sex}                 | ${"M"}   | ${null} | ${2025}
  ${placementType}       | ${"H5"}  | ${2024} | ${null}
  ${placementType}       | ${"P2"}  | ${2024} | ${null}
  ${placementType}       | ${"K3"}  | ${null} | ${2025}
  ${placementType}       | ${"Z1"}  | ${2025} | ${null}
  ${placementType}       | ${"Z14"} | ${null} | ${2026}
  ${reasonEpisodeCeased} | ${"E43"} | ${2018} | ${null}
`("$code is valid to $last, from $first", ({ list, code, last, first }) => {
  const edge = Number(last ?? first);
  expect(codesIn(list as CodeList, last === null ? edge - 1 : edge + 1)).not.toContain(code);
  expect(codesIn(list as CodeList, edge)).toContain(code);
});

test("E99 is no DfE code", () => {
  expect(reasonEpisodeCeased.codes.map(({ code }) => code)).not.toContain("E99");
});
