import type { Dice } from "../random";
import type { Result } from "./results";

/** The summers, by the year their school year began in, without tests. */
const NO_TESTS: readonly number[] = [2019, 2020];
/** From this school year scaled scores stand where levels were; level 4 and above counted as the expected standard. */
const SCALED_SINCE = 2015;
const EXPECTED_FROM = 0.42;
/** It came to more pupils with the years, and to fewer when the tests changed. */
const EASIER = new Map([
  [2012, -0.1],
  [2013, -0.02],
  [2014, 0.02],
  [2015, -0.08],
]);

/** Results at the end of key stage 2 in the summer after `year`. */
export function keyStage2(year: number, ability: number, dice: Dice): Result[] {
  if (NO_TESTS.includes(year)) return [];
  const level = ability + (EASIER.get(year) ?? 0);
  const met = [-0.04, 0.02, 0.01].map(
    (harder) => level - harder + (dice.next() - 0.5) * 0.16 > EXPECTED_FROM,
  );
  const [reading, writing, maths] = [met[0]!, met[1]!, met[2]!];
  return [
    ...(year < SCALED_SINCE ? [] : scaled([reading, maths], dice)),
    ["READING", "EXPECTED STANDARD", null, null, reading],
    ["WRITING", "EXPECTED STANDARD", null, null, writing],
    ["MATHS", "EXPECTED STANDARD", null, null, maths],
    ["RWM", "EXPECTED STANDARD", null, null, reading && writing && maths],
  ];
}

/** Scaled scores go from 80 to 120; 100 is the expected standard. */
function scaled(met: readonly [reading: boolean, maths: boolean], dice: Dice): Result[] {
  const score = (isMet: boolean) => (isMet ? dice.whole(100, 112) : dice.whole(84, 99));
  return [
    ["READING", "SCALED SCORE", score(met[0]), null, null],
    ["MATHS", "SCALED SCORE", score(met[1]), null, null],
  ];
}
