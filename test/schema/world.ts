import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { signToken } from "../../src/access";
import type { RoleName } from "../../src/access";
import type { Database } from "../../src/db/connect";
import { subjectMaker } from "../../src/identity/subject";
import { ingest } from "../../src/ingest/ingest";
import { startServer } from "../../src/server";
import { freshDatabase } from "../harness/database";
import { temporaryFolder } from "../harness/folder";
import { addSchoolAndHealth } from "./schoolAndHealth";

export const MINE = "E09000001";
export const OTHER = "E09000002";
export const CHILDREN = 60;
/** Girls among the children: few enough to be hidden from an analyst. */
export const GIRLS = 3;

/** What a request came back with. */
export interface Answer {
  readonly status: number;
  readonly data: Record<string, never> | null | undefined;
  readonly errors: readonly { message: string; extensions: { code: string }; path?: string[] }[];
  readonly text: string;
}

export type Ask = (role: RoleName, query: string, variables?: object, authority?: string) => Promise<Answer>;

/** A hub that runs, with the records of invented children of two authorities. */
export interface World {
  readonly database: Database;
  readonly url: string;
  readonly ask: Ask;
  readonly tokenKey: Buffer;
  /** National identifiers and their hashes: nothing the hub says may hold one. */
  readonly secrets: readonly string[];
  readonly log: string[];
  close(): Promise<void>;
}

export const localId = (number: number): string => `C${String(number).padStart(3, "0")}`;

/** A temporary UPN with its right check letter; its closing A counts nothing. */
export const upn = (number: number): string => {
  const digits = String(80_200_000_000 + number);
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index + 2), 0);
  return `${"ABCDEFGHJKLMNPQRTUVWXYZ"[sum % 23]}${digits}A`;
};
export const nhs = (number: number): string => String(9_990_000_000 + number);

/** Builds the world: two authorities' returns through the front door, and records of school and health. */
export async function buildWorld(): Promise<World> {
  const database = await freshDatabase();
  const keys = { token: randomBytes(32), identity: randomBytes(32) };
  const subjects = subjectMaker(keys.identity);
  await sendFiles(database, MINE, CHILDREN, subjects);
  await sendFiles(database, OTHER, 5, subjects);
  await addSchoolAndHealth(database.knex, subjects);
  const log: string[] = [];
  const config = { host: "127.0.0.1", port: 0 };
  const server = await startServer({ database, keys, config, log: (line) => void log.push(line) });
  const numbers = Array.from({ length: CHILDREN }, (_, index) => index + 1);
  const secrets = numbers.flatMap((number) => [
    ...[upn(number), nhs(number)],
    ...[subjects("upn", upn(number)).slice(2), subjects("nhs", nhs(number)).slice(2)],
  ]);
  return {
    ...{ database, url: server.url, tokenKey: keys.token, secrets, log },
    ask: asker(server.url, keys.token),
    close: () => server.close().then(() => database.close()),
  };
}

function asker(url: string, key: Buffer): Ask {
  return async (role, query, variables = {}, authority = MINE) => {
    const token = await signToken(key, { role, authority, subject: "test", lifetime: "5m" });
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${url}/graphql`, { method: "POST", headers, body });
    const text = await response.text();
    const { data, errors = [] } = JSON.parse(text) as Omit<Answer, "status" | "text">;
    return { status: response.status, data, errors, text };
  };
}

async function sendFiles(
  { knex }: Database,
  authority: string,
  count: number,
  subjects: ReturnType<typeof subjectMaker>,
): Promise<void> {
  const { folder, remove } = await temporaryFolder();
  const settings = { authority, subjects, today: "2025-06-30", year: 2025 };
  for (const [name, lines] of Object.entries(files(count))) {
    const file = path.join(folder, name);
    await writeFile(file, `${lines.join("\n")}\n`);
    await ingest(knex, file, settings);
  }
  await remove();
}

/** The files of one return; the reviews hold every kind of mistake. */
function files(count: number): Record<string, string[]> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const dayOf = (number: number) => String((number % 28) + 1).padStart(2, "0");
  const header = numbers.map(
    (n) => `${localId(n)},${n <= GIRLS ? "F" : "M"},${dayOf(n)}/05/2012,WBRI,${upn(n)},,`,
  );
  const episodes = numbers.map((n) => `${localId(n)},${dayOf(n)}/09/2024,S,C2,N1,U4,PR1,,,,,,`);
  const reviews = numbers.map((n) => `${localId(n)},${dayOf(n)}/05/2012,${dayOf(n)}/11/2024,PN1`);
  const wrong = Array.from({ length: 7 }, (_, index) => `${localId(index + 1)},,31/02/2025,PN1`);
  return {
    "header.csv": ["CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", ...header],
    "episodes.csv": [
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
      ...episodes,
    ],
    "reviews.csv": [
      ...["CHILD,DOB,REVIEW,REVIEW_CODE", ...reviews, ...wrong],
      ...[`${localId(1)},,01/12/2024,ZZ9`, reviews[0]!],
    ],
    "shopping.csv": ["apples,pears", "1,2"],
  };
}
