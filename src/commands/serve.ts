import { Command } from "commander";
import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { loadDemonstration } from "../../seeds/demonstration/load";
import { roleNames, ROLES, signToken } from "../access";
import { startServer } from "../server";
import { answeringAuthority, newestAuthority } from "./authority";
import { withHub } from "./withHub";
import type { Hub } from "./withHub";

const TOKEN_LIFETIME = "12h";

/** `hub serve`: the GraphQL server, until it is interrupted. */
export function serveCommand(): Command {
  return new Command("serve")
    .description("Serves GraphQL on this machine until it is interrupted (PORT, default 4000).")
    .action(() =>
      withHub("serve", async (hub) => {
        const server = await startServer(hub);
        process.stdout.write(`GraphQL is at ${server.url}/graphql (stop with Ctrl+C)\n`);
        await interrupted();
        await server.close();
      }),
    );
}

/** `hub start`: as serve; an empty hub is first filled with the demonstration authority, and tokens are printed. */
export function startCommand(): Command {
  return new Command("start")
    .description(
      "Fills an empty hub with the demonstration authority, prints tokens and a first query, and serves.",
    )
    .action(() =>
      withHub("start", async (hub) => {
        await fillIfEmpty(hub);
        const server = await startServer(hub);
        process.stdout.write(await welcome(hub, server.url));
        await interrupted();
        await server.close();
      }),
    );
}

async function fillIfEmpty({ database, config, subjects, today }: Hub): Promise<void> {
  if (config.authority !== undefined || (await newestAuthority(database.knex)) !== null) return;
  process.stdout.write(
    `The hub is empty: taking in the files of ${DEMONSTRATION.name}, an invented authority.\n`,
  );
  const reports = await loadDemonstration(database.knex, { subjects, today });
  const read = reports.reduce((sum, report) => sum + report.read, 0);
  process.stdout.write(`${reports.length} files, ${read} rows. See them with: npx hub submissions\n\n`);
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

/** Children looked after a year or more, out of area, health assessment overdue, persistently absent: all three systems. */
function firstQuery(asAt: string): string {
  return `{ cohort(asAt: "${asAt}", filter: { all: [{ fact: MONTHS_LOOKED_AFTER, atLeast: 12 }, { fact: PLACEMENT_AREA, oneOf: ["OUT_OF_AREA"] }] }) { size { numerator status } measure(indicator: CLA_RHA_UP_TO_DATE_PCT, breakdowns: [AGE_GROUP]) { cells { group { label } numerator denominator value status } } } }`;
}

function lastMonthEnd(today: string): string {
  const first = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  return new Date(first.getTime() - 86_400_000).toISOString().slice(0, 10);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
