import { Command, CommanderError } from "commander";
import { checkCommand } from "./commands/check";
import { emitCommand } from "./commands/emit";
import { generateCommand } from "./commands/generate";
import { inferCommand } from "./commands/infer";
import { ingestCommand } from "./commands/ingest";
import { matchesCommand } from "./commands/matches";
import { measureCommand } from "./commands/measure";
import { repairsCommand } from "./commands/repairs";
import { reportCommand } from "./commands/report";
import { serveCommand, startCommand } from "./commands/serve";
import { submissionsCommand } from "./commands/submissions";
import { tokenCommand } from "./commands/token";
import { HubError } from "./lib/hubError";

/** Exit codes: 0 done; 1 the hub could not do it; 2 some files were refused or held. */
const FAILED = 1;

/** The `hub` command: every verb of it, in the order a new user needs them. */
export function hub(): Command {
  const program = new Command("hub")
    .description("Imports children's services CSVs and serves one GraphQL graph of cohort aggregates.")
    .addCommand(startCommand())
    .addCommand(serveCommand())
    .addCommand(inferCommand())
    .addCommand(checkCommand())
    .addCommand(ingestCommand())
    .addCommand(submissionsCommand())
    .addCommand(reportCommand())
    .addCommand(repairsCommand())
    .addCommand(matchesCommand())
    .addCommand(measureCommand())
    .addCommand(tokenCommand())
    .addCommand(generateCommand())
    .addCommand(emitCommand());
  // A slip in the command line is told like any other error, by `run`, and not as commander would.
  const commands = program.commands.flatMap((command) => [command, ...command.commands]);
  for (const command of [program, ...commands])
    command.exitOverride().configureOutput({ outputError: () => undefined });
  return program;
}

/** Runs the command line; what goes wrong is one sentence on standard error and an exit code that is not 0. */
export function run(argv: readonly string[]): void {
  // A reader that has seen enough, such as head, closes the pipe: what is left to say is not missed.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  hub()
    .parseAsync(argv)
    .catch((error: unknown) => {
      const text = told(error);
      if (text !== null) process.stderr.write(`${text}\n`);
      process.exitCode = error instanceof CommanderError ? error.exitCode : FAILED;
    });
}

/** What is said of an error; null where it has been said, as help has. */
function told(error: unknown): string | null {
  if (error instanceof HubError) return `${error.message} [${error.code}]`;
  if (error instanceof CommanderError) return slip(error);
  if (process.env.HUB_DEBUG && error instanceof Error) return error.stack ?? error.message;
  const kind = error instanceof Error ? error.name : typeof error;
  return `Something unforeseen went wrong (${kind}). Run it again with HUB_DEBUG=1 to see where, and report it. [INTERNAL]`;
}

function slip({ code, message }: CommanderError): string | null {
  if (code === "commander.help" || code === "commander.helpDisplayed") return null;
  const [what, hint] = message.replace(/^error: /, "").split("\n");
  const advice = hint ? hint.replace(/[()]/g, "") : "Use --help to see what the command takes.";
  return `Command line: ${what!.replace(/\.$/, "")}. ${advice} [USAGE]`;
}
