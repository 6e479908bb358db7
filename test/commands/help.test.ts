import { hub as program } from "../../src/cli";
import { endCommands, hub } from "../harness/command";
import { temporaryFolder } from "../harness/folder";

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
});
afterAll(async () => {
  await endCommands();
  await remove();
});

const commands = program().commands;
const names = commands.map((command) => command.name());

test("every command and every option is described", () => {
  expect(names).toEqual([
    "start",
    "serve",
    "infer",
    "check",
    "ingest",
    "submissions",
    "report",
    "repairs",
    "matches",
    "measure",
    "token",
    "generate",
    "emit",
  ]);
  const described = commands.flatMap((command) => [
    [command.name(), command.description()],
    ...command.registeredArguments.map((one) => [`${command.name()} ${one.name()}`, one.description]),
    ...command.options.map((one) => [`${command.name()} ${one.flags}`, one.description]),
  ]);
  for (const [what, words] of described)
    expect([what, words]).toEqual([what, expect.stringMatching(/\w{3}/)]);
});

test("the help of the hub, and of each command, says what it takes", async () => {
  const { code, stdout, stderr } = await hub(folder, "--help");
  expect([code, stderr]).toEqual([0, ""]);
  for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name} .*\\w{3}`, "m"));
  const ingest = await hub(folder, "ingest", "--help");
  expect(ingest.code).toBe(0);
  expect(ingest.stdout).toMatch(/^Usage: hub ingest \[options\] <path\.\.\.>/);
  for (const { long } of commands.find((command) => command.name() === "ingest")!.options)
    expect(ingest.stdout).toContain(long);
  expect(ingest.stdout).toContain("Exit code: 0 every file was taken, 1");
});

test("without a command, help comes on standard error and the code is 1", async () => {
  const { code, stdout, stderr } = await hub(folder);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^Usage: hub/);
});

const ADVICE = "Use --help to see what the command takes. [USAGE]\n";

test.each([
  [["mesure"], "Command line: unknown command 'mesure'. Did you mean measure? [USAGE]\n"],
  [["measure", "--form", "x"], "Command line: unknown option '--form'. Did you mean --from? [USAGE]\n"],
  [["ingest"], `Command line: missing required argument 'path'. ${ADVICE}`],
  [
    ["measure", "a", "b"],
    `Command line: too many arguments for 'measure'. Expected 1 argument but got 2. ${ADVICE}`,
  ],
])("a slip in the command line is one line with a code: %p", async (args, says) => {
  expect(await hub(folder, ...args)).toEqual({ code: 1, stdout: "", stderr: says });
});
