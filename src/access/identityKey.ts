import { createHmac } from "node:crypto";
import type { Knex } from "knex";
import { HubError } from "../lib/hubError";

const SETTING = "identity_key_fingerprint";

/**
 * Agrees the identity key with the database: the first key leaves its fingerprint, and a later one must have the
 * same, since national identifiers hashed with two keys would never meet. Throws HubError IDENTITY_KEY_CHANGED.
 */
export async function agreeIdentityKey(knex: Knex, key: Buffer): Promise<void> {
  const value = fingerprint(key);
  await knex("settings").insert({ name: SETTING, value }).onConflict("name").ignore();
  const kept = await knex("settings").where({ name: SETTING }).first<{ value: string }>("value");
  if (kept.value === value) return;
  throw new HubError(
    "IDENTITY_KEY_CHANGED",
    "Identity key: it is not the one this database was filled with, so national identifiers would no longer meet. Put back the keys.json or HUB_IDENTITY_KEY that was used before.",
  );
}

/** Tells keys apart and tells nothing of the key. */
function fingerprint(key: Buffer): string {
  return createHmac("sha256", key).update("identity key fingerprint").digest("base64url").slice(0, 22);
}
