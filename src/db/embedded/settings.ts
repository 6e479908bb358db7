/** The role that owns everything in an embedded server, and the name of the hub's database there. */
export const HUB_ROLE = "hub";
export const HUB_DATABASE = "hub";

/**
 * Settings written into postgresql.conf when a cluster is made (and left to whoever tunes that file afterwards).
 * Sized for a machine with a few GB that also runs Node.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  // Reached by password over loopback only: no socket in a folder shared with other users.
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  shared_buffers: "256MB",
  work_mem: "64MB",
  maintenance_work_mem: "256MB",
  max_wal_size: "4GB",
  wal_compression: "on",
  synchronous_commit: "on",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  // PostgreSQL puts children's values into the text of its errors ("invalid input syntax … for type date"), into
  // their detail and into the statements it quotes. Its log is a plain file, so none of these are written there;
  // "log" still keeps every message about the server itself.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
};

/** For tests only: a server that may lose everything when the machine stops, and does no work to prevent it. */
const THROWAWAY: Readonly<Record<string, string>> = {
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  max_wal_size: "1GB",
};

/** The settings as arguments to initdb. */
export function settingArguments(throwaway: boolean): string[] {
  const settings = throwaway ? { ...SETTINGS, ...THROWAWAY } : SETTINGS;
  return Object.entries(settings).flatMap(([name, value]) => ["--set", `${name}=${value}`]);
}
