import type { RawCell } from "../../src/disclosure/cell";
import { releaseOpened } from "../../src/disclosure/opened";
import type { OpenedCells } from "../../src/disclosure/opened";

type Counts = Readonly<Record<string, number>>;

/** Opened cells of rows by verdict, as many children behind them unless `children` says otherwise. */
function opened(rows: Counts, children: Counts = rows): OpenedCells {
  const cell = (verdict: string | null, codes: readonly string[]): RawCell => {
    const sum = (of: Counts) => codes.reduce((total, code) => total + of[code]!, 0);
    const behind = sum(children);
    return {
      ...{ group: { verdict }, numerator: sum(rows), denominator: null },
      children: { counted: behind, among: behind, others: 0 },
    };
  };
  const codes = Object.keys(rows);
  const stage = (start: RegExp) =>
    cell(
      null,
      codes.filter((code) => start.test(code)),
    );
  return {
    everybody: cell(null, codes),
    verdicts: codes.map((code) => cell(code, [code])),
    stages: { leftOut: stage(/^LEFT/), among: stage(/^(NOT|COUNTED)/), notCounted: stage(/^NOT/) },
  };
}

const told = (cells: OpenedCells, everybody?: OpenedCells, profile: "dfe" | "exact" = "dfe") =>
  releaseOpened({ cells, everybody }, profile).cells.map(({ numerator }) => numerator);

test("tells every number where each stage is of many", () => {
  expect(told(opened({ LEFT_OUT_1: 20, NOT_COUNTED_1: 10, COUNTED: 100 }))).toEqual([130, 20, 10, 100]);
});

test("hides how many there are where everybody less the figure's denominator would be few", () => {
  const cells = opened({ LEFT_OUT_1: 3, NOT_COUNTED_1: 10, COUNTED: 100 });
  expect(told(cells)).toEqual([null, null, null, null]);
  expect(told(cells, undefined, "exact")).toEqual([113, 3, 10, 100]);
});

test("hides the other reason where the figure's denominator would tell of few", () => {
  const cells = opened({ LEFT_OUT_1: 20, LEFT_OUT_2: 30, NOT_COUNTED_1: 12, NOT_COUNTED_2: 4, COUNTED: 100 });
  expect(told(cells)).toEqual([166, 20, 30, null, null, 100]);
});

test("hides what the figure hides", () => {
  expect(told(opened({ LEFT_OUT_1: 50, NOT_COUNTED_1: 3, COUNTED: 97 }))).toEqual([null, null, null, null]);
});

test("hides twenty visits to one child", () => {
  const rows = { LEFT_OUT_1: 40, NOT_COUNTED_1: 20, COUNTED: 100 };
  const cells = opened(rows, { LEFT_OUT_1: 10, NOT_COUNTED_1: 1, COUNTED: 30 });
  expect(told(cells)).toEqual([null, null, null, null]);
});

test("hides a cohort where everybody but the cohort is few", () => {
  const everybody = opened({ LEFT_OUT_1: 20, NOT_COUNTED_1: 10, COUNTED: 103 });
  expect(told(opened({ LEFT_OUT_1: 20, NOT_COUNTED_1: 10, COUNTED: 100 }), everybody)).toEqual([
    ...[null, null, null, null],
  ]);
});
