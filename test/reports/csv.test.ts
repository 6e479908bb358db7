import { parse } from "csv-parse/sync";
import { csv } from "../../src/reports/csv";

test("a row is its cells with commas between, and a line end", () => {
  expect(
    csv([
      ["a", 1, null],
      ["b", "", "c"],
    ]),
  ).toBe("a,1,\r\nb,,c\r\n");
});

test.each(["a,b", 'a "b"', "a\nb", "a\r\nb", '"', " a ", "é"])("%j comes back as it was", (text) => {
  expect(parse(csv([[text, "next"]]))).toEqual([[text, "next"]]);
});

test.each(["=1+1", "+44", "-5", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("x")'])(
  "%j is no formula to a spreadsheet",
  (text) => {
    expect(parse(csv([[text]]))).toEqual([[`'${text}`]]);
  },
);
