import { HubError } from "../lib/hubError";

/** The parts of a PostgreSQL address that may be shown to a person. */
export interface Address {
  readonly server: string;
  readonly role: string;
  readonly database: string;
}

/**
 * Reads postgresql://user:password@host:port/database. The password is left behind, and so is the text itself:
 * no message may repeat it. Throws HubError DATABASE_URL_INVALID.
 */
export function readAddress(connectionString: string): Address {
  if (!URL.canParse(connectionString)) throw invalid("it is not an address");
  const url = new URL(connectionString);
  if (!/^postgres(ql)?:$/.test(url.protocol)) throw invalid("it does not begin with postgresql://");
  // "user:12/34@host" parses, as host "user" and port 12: part of a password would be shown as an address.
  if (url.hash || (!url.username && connectionString.includes("@")))
    throw invalid("its password needs escaping");
  const server = url.hostname
    ? `${url.hostname}:${url.port || "5432"}`
    : (url.searchParams.get("host") ?? "localhost");
  const database = decoded(url.pathname.slice(1));
  const role = decoded(url.username);
  return { server, role: role || "(none)", database: database || role || "(none)" };
}

/** The same address with another database in it. */
export function withDatabase(connectionString: string, database: string): string {
  const url = new URL(connectionString);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}

/**
 * The same address with its sslmode spelt as what pg 8 does for every mode but "disable" and "no-verify": the server's
 * certificate is checked in full. pg prints a long warning for the other spellings, and version 9 will weaken them.
 */
export function withStrictTls(connectionString: string): string {
  const url = new URL(connectionString);
  const mode = url.searchParams.get("sslmode") ?? "";
  if (url.searchParams.has("uselibpqcompat")) return connectionString;
  if (!["prefer", "require", "verify-ca"].includes(mode)) return connectionString;
  url.searchParams.set("sslmode", "verify-full");
  return url.href;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw invalid("a % in it does not begin an escape");
  }
}

function invalid(reason: string): HubError {
  return new HubError(
    "DATABASE_URL_INVALID",
    `DATABASE_URL: ${reason}. Write postgresql://user:password@host:5432/database, with %40, %2F and %23 for an @, / and # in the password.`,
  );
}
