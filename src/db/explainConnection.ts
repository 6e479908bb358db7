import { HubError } from "../lib/hubError";
import type { Address } from "./address";

/** A stable code, and a sentence in which {role} and {database} stand for the address's own. */
type Reading = readonly [code: string, sentence: string];

const NO_HOST: Reading = [
  "DATABASE_HOST_UNKNOWN",
  "no host of that name can be found. Correct it in DATABASE_URL.",
];
const REFUSED: Reading = [
  "DATABASE_REFUSED",
  "nothing answers there. Start the server, or correct the address.",
];
const UNREACHABLE: Reading = [
  "DATABASE_UNREACHABLE",
  "no answer in time. Check the host, the port and the firewall.",
];
const UNTRUSTED: Reading = [
  "DATABASE_TLS",
  "the server's TLS certificate cannot be trusted. Give its authority with sslrootcert=<file> in the address.",
];

/** What can go wrong on the way in, by PostgreSQL's SQLSTATE or Node's error code. */
const CODED: Readonly<Record<string, Reading>> = {
  ENOTFOUND: NO_HOST,
  EAI_AGAIN: NO_HOST,
  ECONNREFUSED: REFUSED,
  // No socket of that name. A certificate file that is missing comes with other words, below.
  ENOENT: REFUSED,
  ETIMEDOUT: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  "28P01": ["DATABASE_PASSWORD", 'the password for "{role}" is not accepted. Correct it in DATABASE_URL.'],
  "28000": ["DATABASE_LOGIN", '"{role}" may not sign in from here. Check the user, sslmode and pg_hba.conf.'],
  "3D000": ["DATABASE_UNKNOWN", 'there is no database "{database}". Create it, or correct DATABASE_URL.'],
  "42501": ["DATABASE_LOGIN", '"{role}" may not open the database "{database}". Grant it CONNECT.'],
  "53300": ["DATABASE_BUSY", "the server has no connection left. Close some, or raise max_connections."],
  "57P03": ["DATABASE_NOT_READY", "the server is starting or stopping. Try again in a minute."],
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  CERT_HAS_EXPIRED: ["DATABASE_TLS", "the server's TLS certificate has expired. Ask for it to be renewed."],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    "DATABASE_TLS",
    "the server's TLS certificate is for another host. Use the name that is in it.",
  ],
};

/** Complaints that their words tell best: pg's own, which carry no code, and a certificate's file. */
const WORDED: readonly (readonly [RegExp, Reading])[] = [
  [
    /does not support SSL/,
    [
      "DATABASE_TLS",
      "the server offers no TLS. Take sslmode out of the address, or turn TLS on at the server.",
    ],
  ],
  [
    /no such file or directory, open/,
    [
      "DATABASE_TLS",
      "a certificate's file in the address cannot be found. Correct sslrootcert, sslcert or sslkey.",
    ],
  ],
  [/timeout expired|connection timeout/, UNREACHABLE],
  [/must be a string/, ["DATABASE_PASSWORD", 'a password is needed for "{role}". Add it to DATABASE_URL.']],
  [
    /Connection terminated/,
    [
      "DATABASE_REFUSED",
      "the connection was cut before it was made. Check that this is a PostgreSQL server.",
    ],
  ],
];

/**
 * One sentence for a connection that could not be opened. It holds host, port, user and database, never the
 * password. A HubError passes unchanged.
 */
export function explainConnection(error: unknown, address: Address): HubError {
  if (error instanceof HubError) return error;
  const [code, sentence] = readingOf(firstOf(error));
  const told = sentence.replace("{role}", () => address.role).replace("{database}", () => address.database);
  return new HubError(code, `${address.server}: ${told}`);
}

interface Fault {
  readonly code?: string;
  readonly message?: string;
}

function readingOf({ code, message = "" }: Fault): Reading {
  const worded = WORDED.find(([pattern]) => pattern.test(message))?.[1];
  return worded ?? CODED[code ?? ""] ?? unknown(code);
}

function unknown(code = "no code"): Reading {
  return ["DATABASE_UNAVAILABLE", `the connection failed (${code}). Look in the server's own log.`];
}

// Node tries every address of a host and gathers the failures in one AggregateError without a message.
function firstOf(error: unknown): Fault {
  const inner = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  return (inner ?? {}) as Fault;
}
