import { HubError } from "../lib/hubError";
import type { Address } from "./address";

type Sentence = (address: Address) => string;

const UNTRUSTED: readonly [string, Sentence] = [
  "DATABASE_TLS",
  () =>
    "the server's TLS certificate cannot be trusted. Give its authority with sslrootcert=<file> in the address.",
];

/** What can go wrong on the way in, by PostgreSQL's SQLSTATE or Node's error code. */
const SENTENCES: Readonly<Record<string, readonly [string, Sentence]>> = {
  ENOTFOUND: [
    "DATABASE_HOST_UNKNOWN",
    () => "there is no host of that name. Correct the host in DATABASE_URL.",
  ],
  EAI_AGAIN: [
    "DATABASE_HOST_UNKNOWN",
    () => "that host's name cannot be looked up now. Correct it, or try again.",
  ],
  ECONNREFUSED: [
    "DATABASE_REFUSED",
    () => "nothing answers there. Start the server, or correct the host and port.",
  ],
  ENOENT: [
    "DATABASE_REFUSED",
    () => "there is no server's socket there. Start the server, or correct the address.",
  ],
  ETIMEDOUT: [
    "DATABASE_UNREACHABLE",
    () => "no answer in time. Check the host, the port and the firewall between.",
  ],
  EHOSTUNREACH: [
    "DATABASE_UNREACHABLE",
    () => "the host cannot be reached. Check the network and the firewall.",
  ],
  ENETUNREACH: [
    "DATABASE_UNREACHABLE",
    () => "the network cannot be reached. Check this machine's connection.",
  ],
  "28P01": [
    "DATABASE_PASSWORD",
    ({ role }) => `the password for "${role}" is not accepted. Correct it in DATABASE_URL.`,
  ],
  "28000": [
    "DATABASE_LOGIN",
    ({ role }) => `"${role}" may not sign in from here. Check the user and the server's pg_hba.conf.`,
  ],
  "3D000": [
    "DATABASE_UNKNOWN",
    ({ database }) => `there is no database "${database}". Create it, or correct DATABASE_URL.`,
  ],
  "42501": [
    "DATABASE_LOGIN",
    ({ role, database }) => `"${role}" may not open the database "${database}". Grant it CONNECT.`,
  ],
  "53300": [
    "DATABASE_FULL_HOUSE",
    () => "the server has no connection left to give. Close some, or raise max_connections.",
  ],
  "57P03": ["DATABASE_NOT_READY", () => "the server is starting or stopping. Try again in a minute."],
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  CERT_HAS_EXPIRED: [
    "DATABASE_TLS",
    () => "the server's TLS certificate has expired. Ask for it to be renewed.",
  ],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    "DATABASE_TLS",
    () => "the server's TLS certificate is for another host name. Use the name that is in it.",
  ],
};

/** pg's own complaints, which carry no code. */
const WORDED: readonly (readonly [RegExp, string, Sentence])[] = [
  [
    /does not support SSL/,
    "DATABASE_TLS",
    () => "the server offers no TLS. Take sslmode out of the address, or turn TLS on at the server.",
  ],
  [
    /timeout expired/,
    "DATABASE_UNREACHABLE",
    () => "no answer in time. Check the host, the port and the firewall between.",
  ],
  [
    /password must be a string|no password/i,
    "DATABASE_PASSWORD",
    ({ role }) => `a password is needed for "${role}". Add it to DATABASE_URL.`,
  ],
  [
    /Connection terminated/,
    "DATABASE_REFUSED",
    () => "the connection was cut before it was made. Check that this is a PostgreSQL server.",
  ],
];

/** One sentence for a connection that could not be opened. It holds host, port, user and database, never the password. */
export function explainConnection(error: unknown, address: Address): HubError {
  if (error instanceof HubError) return error;
  const { code, message = "" } = firstOf(error);
  const worded = WORDED.find(([pattern]) => pattern.test(message));
  const [hubCode, sentence] = SENTENCES[code ?? ""] ?? worded?.slice(1) ?? unknown(code);
  return new HubError(String(hubCode), `${address.server}: ${(sentence as Sentence)(address)}`);
}

// Node tries every address of a host and gathers the failures in one AggregateError without a message.
function firstOf(error: unknown): { code?: string; message?: string } {
  const inner = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  return (inner ?? {}) as { code?: string; message?: string };
}

function unknown(code: string | undefined): readonly [string, Sentence] {
  return [
    "DATABASE_UNAVAILABLE",
    () => `the connection failed (${code ?? "no code"}). Check the server's own log.`,
  ];
}
