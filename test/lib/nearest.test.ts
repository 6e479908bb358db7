import fc from "fast-check";
import { nearest } from "../../src/lib/nearest";

const OPTIONS = ["CHILD", "DECOM", "DEC", "REC", "PLACE", "PLACE_PROVIDER"];
const word = fc.stringMatching(/^[A-Z]{1,12}$/);

test.each([
  ["CHLID", "CHILD"],
  ["chld", "CHILD"],
  ["DECOMM", "DECOM"],
  ["PLAEC", "PLACE"],
])("accepts %s as %s first", (wrong, right) => expect(nearest(wrong, OPTIONS)[0]).toBe(right));

test.each(["SHOPPING", "", "ZZZZZZ"])("rejects every option for %j", (wrong) => {
  expect(nearest(wrong, OPTIONS)).toEqual([]);
});

test("a swap of neighbours is one step, and equals are in the order of the alphabet", () => {
  expect(nearest("AB", ["BA", "XY"])).toEqual(["BA"]);
  expect(nearest("CAT", ["HAT", "BAT", "RAT", "MAT"])).toEqual(["BAT", "HAT", "MAT"]);
  expect(nearest("CAT", ["HAT", "BAT"], 1)).toEqual(["BAT"]);
});

test("a word that is there is always the first, and never are there more than asked", () => {
  fc.assert(
    fc.property(
      word,
      fc.uniqueArray(word, { maxLength: 8 }),
      fc.integer({ min: 1, max: 5 }),
      (wanted, others, most) => {
        const found = nearest(wanted, [...others.filter((other) => other !== wanted), wanted], most);
        return (
          found[0] === wanted &&
          found.length <= most &&
          found.every((each) => [...others, wanted].includes(each))
        );
      },
    ),
  );
});

test("no option is offered that has nothing in common with the word", () => {
  fc.assert(
    fc.property(
      word,
      (wanted) => nearest(wanted, ["0".repeat(wanted.length)]).length === Number(wanted.length === 1),
    ),
  );
});
