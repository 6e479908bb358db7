import { Command } from "commander";
import { roleNames, ROLES, signToken } from "../access";
import { startServer } from "../server";
import { answeringAuthority } from "./authority";
import { fillIfEmpty } from "./fill";
import { interruption } from "./interruption";
import { withHub } from "./withHub";
import type { Hub } from "./withHub";

const TOKEN_LIFETIME = "12h";

/** `hub serve`: the GraphQL server, until it is interrupted. */
export function serveCommand(): Command {
  return new Command("serve")
    .description("Serves GraphQL on this machine until it is interrupted (PORT, default 4000).")
    .action(() =>
      withHub("serve", async (hub) => {
        const stop = interruption();
        const server = await startServer(hub);
        process.stdout.write(`GraphQL is at ${server.url}/graphql (stop with Ctrl+C)\n`);
        await stop.asked;
        await server.close();
      }),
    );
}

/** `hub start`: as serve; an empty hub is first filled with the demonstration authority, and tokens are printed. */
export function startCommand(): Command {
  return new Command("start")
    .description(
      "Fills an empty hub with the demonstration authority, prints tokens and a first query, and serves (PORT, default 4000).",
    )
    .action(() =>
      withHub("start", async (hub) => {
        const stop = interruption();
        const server = await startServer(hub);
        try {
          await fillIfEmpty(hub, stop);
          if (!stop.isAsked()) process.stdout.write(await welcome(hub, server.url));
          await stop.asked;
        } finally {
          await server.close();
        }
      }),
    );
}

async function welcome(hub: Hub, url: string): Promise<string> {
  const authority = await answeringAuthority(hub, undefined);
  const sign = (role: string) =>
    signToken(hub.keys.token, { role, authority, subject: `start-${role}`, lifetime: TOKEN_LIFETIME });
  const tokens = await Promise.all(
    roleNames.map(async (role) => `  ${role} (${ROLES[role].means})\n  ${await sign(role)}\n`),
  );
  const asAt = lastMonthEnd(hub.today);
  return `GraphQL is at ${url}/graphql, for authority ${authority}. Stop it with Ctrl+C.

Tokens, valid for ${TOKEN_LIFETIME}:
${tokens.join("\n")}
A first query, as an analyst:
  curl -s ${url}/graphql -H 'content-type: application/json' \\
    -H 'authorization: Bearer ${await sign("analyst")}' \\
    -d '${JSON.stringify({ query: firstQuery(asAt) })}'
`;
}

/**
 * Of the children looked after for a year or more and placed out of area (social care): how many are persistently absent
 * (virtual school), and whose review health assessment is up to date (health).
 */
function firstQuery(asAt: string): string {
  const filter =
    'all: [{ fact: MONTHS_LOOKED_AFTER, atLeast: 12 }, { fact: PLACEMENT_AREA, oneOf: ["OUT_OF_AREA"] }]';
  const total = "total { numerator denominator value status }";
  return `{ cohort(asAt: "${asAt}", filter: { ${filter} }) { size { numerator status } absent: measure(indicator: CLA_PERSISTENT_ABSENCE_PCT) { ${total} } assessed: measure(indicator: CLA_RHA_UP_TO_DATE_PCT) { ${total} } } }`;
}

function lastMonthEnd(today: string): string {
  const first = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  return new Date(first.getTime() - 86_400_000).toISOString().slice(0, 10);
}
