import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/** Writes a file of rows under a folder and gives its path. */
export async function writeCsv(folder: string, name: string, lines: readonly string[]): Promise<string> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${lines.join("\n")}\n`);
  return file;
}

export const childId = (number: number): string => `SECRET${100 + number}`;

/** A header return of `count` invented children; the last three are girls. Its date of birth tells nothing of the year. */
export const header = (count: number, start = 1): string[] => [
  "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
  ...numbers(count, start).map((n) => `${childId(n)},${n > 37 ? "F" : "M"},05/01/2012,WBRI,UN1,,`),
];

/** Episodes of the same children, in care since the 5th of June of the year before `year`. */
export const episodes = (year: number, count: number, start = 1): string[] => [
  "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
  ...numbers(count, start).map((n) => `${childId(n)},05/06/${year - 1},S,C2,N1,U4,PR1,,,,,,`),
];

const numbers = (count: number, start: number) => Array.from({ length: count }, (_, index) => start + index);
