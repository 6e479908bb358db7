import path from "node:path";
import { endCommands, hub } from "../harness/command";
import { temporaryFolder } from "../harness/folder";
import { killHubs, startHub } from "../harness/hubProgram";
import { child, episode, fileOf } from "../ingest/world";
import { upn } from "../schema/world";
import { writeCsv } from "./files";

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
  // Somebody else has the hub open, so that not every command has to start and stop the database.
  await startHub(path.join(folder, "hub"));
  const numbers = [1, 2, 3];
  const pupil = (n: number, born: number) => ({
    ...{ UPN: upn(n), DOB: `2010-01-0${born}`, SCHOOL_URN: "100001", ENROLLED_ON: "2018-09-01" },
  });
  // The fourth may be the first child as well.
  const rows = {
    ssda903_header: numbers.map((n) => child(`CASE${n}`, { DOB: `0${n}/01/2010` })),
    ssda903_episodes: numbers.map((n) => episode(`CASE${n}`, "01/05/2018")),
    virtual_school_roll: [...numbers.map((n) => pupil(n, n)), pupil(4, 1)],
  };
  const files = await Promise.all(
    Object.entries(rows).map(([source, those]) =>
      writeCsv(folder, `${source}.csv`, fileOf(source, those).trimEnd().split("\n")),
    ),
  );
  const { code, stderr } = await run("ingest", "--year", "2019", ...files);
  expect([code, stderr]).toEqual([0, ""]);
}, 120_000);
afterAll(async () => {
  await endCommands();
  await killHubs();
  await remove();
});

const run = (...args: string[]) => hub(path.join(folder, "hub"), ...args);

/** The short ids of a list, in its order. */
const idsOf = (stdout: string) => [...stdout.matchAll(/^([0-9a-f]{8}) /gm)].map(([, id]) => id!);

let ids: string[];

test("finds matches, lists them with what agrees, and shows one", async () => {
  const found = await run("matches", "find");
  expect([found.code, found.stderr]).toEqual([0, ""]);
  // A file that is taken in looks for them too, so that nothing is new.
  expect(found.stdout).toBe(
    "Matches of LOCAL since the last search: 0 new wait for a person, 0 linked by an agreed combination, 0 are not proposed any more.\n",
  );
  const { code, stdout } = await run("matches");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Matches of LOCAL that are waiting\nid +score +this +told by +may be +agrees/);
  expect(stdout).toMatch(/^[0-9a-f]{8} +\d+\.\d +a UPN +virtual school +local id CASE1 +birth care/m);
  ids = idsOf(stdout);
  expect(ids).toHaveLength(4);
  const shown = await run("matches", "show", ids[0]!);
  expect(shown.stdout).toMatch(
    /^Match [0-9a-f-]{36} of LOCAL: waiting, by the rule "scored", score \d+\.\d bits\n/,
  );
  expect(shown.stdout).toMatch(/^Date of birth +agrees +\d+\.\d\d +the dates of birth are the same$/m);
  expect(shown.stdout).toMatch(/^School +not known +not told on both sides$/m);
  const text = [stdout, shown.stdout].join("\n");
  for (const secret of [upn(1), upn(4), "2010-01-01", "U:"]) expect(text).not.toContain(secret);
});

test("accepts, and undoes what was accepted", async () => {
  const id = ids[0]!;
  const accepted = await run("matches", "accept", id, "--reason", "The school confirmed it.", "--by", "anna");
  expect([accepted.code, accepted.stderr]).toEqual([0, ""]);
  expect(accepted.stdout).toMatch(/^Match [0-9a-f-]{36} of LOCAL: accepted/);
  expect(accepted.stdout).toMatch(/anna decided: one child\. Because: The school confirmed it\.$/m);
  const again = await run("matches", "reject", id, "--reason", "No.");
  expect([again.code, again.stdout]).toEqual([1, ""]);
  expect(again.stderr).toMatch(
    /^Match: somebody has decided it meanwhile, and it is accepted\. .* \[MATCH_DECIDED\]\n$/,
  );
  const undone = await run("matches", "undo", id, "--reason", "It was the brother.", "--by", "bert");
  expect(undone.stdout).toMatch(/^Match [0-9a-f-]{36} of LOCAL: waiting/);
  expect(undone.stdout).toMatch(/bert undid it\. Because: It was the brother\.$/m);
});

test("refuses a decision of nobody", async () => {
  const { code, stderr } = await run("matches", "accept", ids[0]!, "--reason", "Yes.", "--by", " ");
  expect([code, stderr]).toEqual([
    1,
    "--by: it is blank or longer than 100 characters. Give the name of who decides. [BY_INVALID]\n",
  ]);
});

test("rejects one, never asks for another again, and lists them as JSON", async () => {
  const rejected = await run("matches", "reject", ids[0]!, "--reason", "Brothers.");
  expect(rejected.stdout).toMatch(/^Match [0-9a-f-]{36} of LOCAL: rejected/);
  const never = await run("matches", "never", ids[1]!, "--reason", "Cousins.", "--by", "anna");
  expect(never.stdout).toContain("anna decided: not one child, never to be asked again. Because: Cousins.");
  const { stdout } = await run("matches", "--json", "--status", "never");
  expect(JSON.parse(stdout)).toMatchObject([
    {
      ...{ status: "never", kind: "link" },
      sides: [{ kind: "upn", localId: null, systems: ["virtual school"] }, { kind: "local" }],
      decision: { decision: "never", decidedBy: "anna", undoneAt: null },
    },
  ]);
  expect(stdout).not.toContain("U:");
});

test("says what is linked to nobody, by source and reason", async () => {
  const { code, stdout } = await run("matches", "unmatched");
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^Identifiers of LOCAL that are linked to no child of social care\nsource +told +unmatched +% +no local id told/,
  );
  expect(stdout).toMatch(/^virtual_school_roll +4 +4 +100 +4/m);
  expect(stdout).toMatch(/^all, each once +7 +4 +57\.1 +4/m);
  expect(stdout).not.toMatch(/^ssda903/m);
});

test.each([
  [["show", "ffffffff"], /^No match of LOCAL begins with that id\. .* \[MATCH_NOT_FOUND\]\n$/],
  [
    ["accept", "ffffffff"],
    /^Command line: required option '--reason <text>' not specified\. .* \[USAGE\]\n$/,
  ],
  [["--status", "lost"], /^--status: there is no such list\. Give one of .* \[STATUS_INVALID\]\n$/],
])("hub matches %j is refused with one sentence", async (args, sentence) => {
  const { code, stdout, stderr } = await run("matches", ...args);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(sentence);
});
