import { createWriteStream } from "node:fs";
import { once } from "node:events";

const HEADER =
  "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
const PER_CHILD = 4;
const WRITE_AT = 1024 * 1024;

/** Writes an invented episodes file of `rows` rows, four episodes a child, the same bytes every time. */
export async function writeEpisodes(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  const random = seeded(903);
  let text = `${HEADER}\n`;
  let day = "";
  for (let row = 0; row < rows; row++) {
    const step = row % PER_CHILD;
    // An episode begins on the day the one before ceased: rows that all break a rule are no likely file.
    const from = step === 0 ? dayIn(2014, random) : day;
    day = dayIn(2015 + step, random);
    text += `${episode(100_000 + Math.floor(row / PER_CHILD), step, [from, day], random)}\n`;
    if (text.length < WRITE_AT) continue;
    if (!file.write(text)) await once(file, "drain");
    text = "";
  }
  file.end(text);
  await once(file, "finish");
}

function episode(
  child: number,
  step: number,
  [from, to]: readonly [string, string],
  random: (below: number) => number,
): string {
  const isOpen = step === PER_CHILD - 1;
  const pick = (codes: readonly string[]) => codes[random(codes.length)]!;
  return [
    ...[child, from, step === 0 ? "S" : "P", pick(["C1", "C2", "E1", "V2"]), `N${1 + random(8)}`],
    ...[pick(["U4", "U5", "U6", "K2"]), pick(["PR1", "PR4"])],
    ...(isOpen ? ["", "", ""] : [to, "X1", "CARPL"]),
    ...[
      `AB${1 + random(9)} ${1 + random(9)}CD`,
      `AB${1 + random(9)} ${1 + random(9)}XY`,
      1_000_000 + random(999_999),
    ],
  ].join(",");
}

function dayIn(year: number, random: (below: number) => number): string {
  return `${two(1 + random(28))}/${two(1 + random(3))}/${year}`;
}

const two = (number: number) => String(number).padStart(2, "0");

/** Whole numbers below a bound from a linear congruential generator with a fixed start. */
function seeded(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}
