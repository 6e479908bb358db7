import { Command } from "commander";
import { emitCommand } from "./commands/emit";
import { ingestCommand } from "./commands/ingest";
import { measureCommand } from "./commands/measure";
import { serveCommand, startCommand } from "./commands/serve";
import { submissionsCommand } from "./commands/submissions";
import { tokenCommand } from "./commands/token";
import { HubError } from "./lib/hubError";

/** Exit codes: 0 done; 1 the hub could not do it; 2 some files were refused or held. */
const FAILED = 1;

/** The `hub` command: every verb of it, in the order a new user needs them. */
export function hub(): Command {
  return new Command("hub")
    .description("Imports children's services CSVs and serves one GraphQL graph of cohort aggregates.")
    .addCommand(startCommand())
    .addCommand(serveCommand())
    .addCommand(ingestCommand())
    .addCommand(submissionsCommand())
    .addCommand(measureCommand())
    .addCommand(tokenCommand())
    .addCommand(emitCommand())
    .showHelpAfterError("Use --help to see what the command takes.");
}

/** Runs the command line; what goes wrong is one sentence on standard error and an exit code that is not 0. */
export function run(argv: readonly string[]): void {
  hub()
    .parseAsync(argv)
    .catch((error: unknown) => {
      process.stderr.write(`${told(error)}\n`);
      process.exitCode = FAILED;
    });
}

function told(error: unknown): string {
  if (error instanceof HubError) return `${error.message} [${error.code}]`;
  if (process.env.HUB_DEBUG && error instanceof Error) return error.stack ?? error.message;
  const kind = error instanceof Error ? error.name : typeof error;
  return `Something unforeseen went wrong (${kind}). Run it again with HUB_DEBUG=1 to see where, and report it. [INTERNAL]`;
}
