import path from "node:path";
import { Command } from "commander";
import { emitSchema } from "../../schema/emitSchema";
import { writeDocuments } from "./documents";

/** `hub emit`: writes the generated documents anew. A test fails when one is stale. */
export function emitCommand(): Command {
  return new Command("emit")
    .description("Writes the generated documents anew (for developers).")
    .action(async () => {
      const written = [path.relative(process.cwd(), await emitSchema()), ...(await writeDocuments())];
      process.stdout.write(`${written.join("\n")}\n`);
    });
}
