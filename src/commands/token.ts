import { Command } from "commander";
import { roleNames, ROLES, signToken } from "../access";
import { answeringAuthority } from "./authority";
import { withHub } from "./withHub";

/** `hub token ROLE`: a signed token for a role at an authority. */
export function tokenCommand(): Command {
  return new Command("token")
    .description(
      `Signs a token. Roles: ${roleNames.map((role) => `${role} (${ROLES[role].means})`).join(", ")}.`,
    )
    .argument("<role>", roleNames.join(", "))
    .option(
      "--authority <code>",
      "the authority it speaks for (else HUB_AUTHORITY, else that of the newest submission)",
    )
    .option("--for <label>", "a label of the account, never a person's name", "command-line")
    .option("--lifetime <time>", "how long it is valid: 30m, 8h, 90d", "8h")
    .action(async (role: string, options: { authority?: string; for: string; lifetime: string }) => {
      const token = await withHub("token", async (hub) => {
        const authority = await answeringAuthority(hub, options.authority);
        return signToken(hub.keys.token, {
          role,
          authority,
          subject: options.for,
          lifetime: options.lifetime,
        });
      });
      process.stdout.write(`${token}\n`);
    });
}
