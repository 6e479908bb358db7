import type { Knex } from "knex";
import { HubError } from "../lib/hubError";
import type { Hub } from "./withHub";

/** The authority files are taken in for when nobody says which: a name that no official code has. */
const OWN_AUTHORITY = "LOCAL";

function checkedCode(code: string): string {
  if (/^[A-Za-z0-9]{1,12}$/.test(code)) return code;
  throw new HubError(
    "AUTHORITY_INVALID",
    "--authority or HUB_AUTHORITY: the code is not 1 to 12 letters and digits. Give the code of the authority, such as E10000027.",
  );
}

/** The authority a command takes files in for: what it was told, else HUB_AUTHORITY, else LOCAL. */
export function receivingAuthority({ config }: Hub, told: string | undefined): string {
  return checkedCode(told ?? config.authority ?? OWN_AUTHORITY);
}

/** The authority a command answers for: what it was told, else HUB_AUTHORITY, else that of the newest submission. */
export async function answeringAuthority(
  { config, database }: Hub,
  told: string | undefined,
): Promise<string> {
  return checkedCode(told ?? config.authority ?? (await newestAuthority(database.knex)) ?? OWN_AUTHORITY);
}

/** The authority of the newest merged submission; null where there is none. */
export async function newestAuthority(knex: Knex): Promise<string | null> {
  const row = await knex("submissions")
    .where({ status: "merged" })
    .orderBy("received_at", "desc")
    .first<{ authority: string } | undefined>("authority");
  return row?.authority ?? null;
}
