import { HubError } from "../lib/hubError";

/** The parts of an error from pg that may be looked at. `message`, `detail` and `where` hold values of rows. */
interface DatabaseFault {
  readonly code?: string;
  readonly message?: string;
  readonly table?: string;
  readonly constraint?: string;
}

/** What a running database can run into, by SQLSTATE or Node's error code, longest prefix first. */
const SENTENCES: readonly (readonly [prefix: string, code: string, sentence: string])[] = [
  [
    "53100",
    "DISK_FULL",
    "the database's disk is full. Free some space and try again; nothing was half saved.",
  ],
  [
    "53200",
    "OUT_OF_MEMORY",
    "the database ran out of memory. Try again when less is running, or lower work_mem.",
  ],
  ["53300", "DATABASE_BUSY", "the database has no connection left. Try again in a minute."],
  ["57P01", "DATABASE_STOPPED", "the database was stopped. Start it and try again; nothing was half saved."],
  [
    "57P02",
    "DATABASE_STOPPED",
    "the database stopped suddenly. Try again in a minute; nothing was half saved.",
  ],
  ["57P03", "DATABASE_NOT_READY", "the database is starting or stopping. Try again in a minute."],
  ["57P04", "DATABASE_STOPPED", "the database was dropped while it was in use. Check DATABASE_URL."],
  [
    "57014",
    "DATABASE_CANCELLED",
    "the database took too long and was told to stop. Ask for less at once, or try again.",
  ],
  ["40001", "DATABASE_CONFLICT", "another import or query was changing the same rows. Try again."],
  ["40P01", "DATABASE_CONFLICT", "two imports were waiting for each other. Try again."],
  ["55P03", "DATABASE_CONFLICT", "another import holds these rows. Try again when it has finished."],
  ["25006", "DATABASE_READ_ONLY", "the database accepts no changes. Use the primary server, not a replica."],
  [
    "42501",
    "DATABASE_PERMISSION",
    "this user may not do that in the database. Grant it the rights, or use the owner.",
  ],
  ["42P01", "SCHEMA_OUTDATED", "a table is missing. Bring the tables up to date, then try again."],
  ["42703", "SCHEMA_OUTDATED", "a column is missing. Bring the tables up to date, then try again."],
  ["28", "DATABASE_LOGIN", "the database no longer accepts this user or password. Check DATABASE_URL."],
  ["3D000", "DATABASE_UNKNOWN", "the database is gone. Check DATABASE_URL."],
  ["08", "DATABASE_LOST", "the connection to the database was lost. Try again; nothing was half saved."],
  ["58", "DATABASE_FILES", "the database cannot read or write its own files. Check its log and its disk."],
  [
    "XX",
    "DATABASE_DAMAGED",
    "the database reports damage or a fault of its own. Check its log before going on.",
  ],
  [
    "ECONN",
    "DATABASE_LOST",
    "the connection to the database was lost. Check that it is running, then try again.",
  ],
  [
    "EPIPE",
    "DATABASE_LOST",
    "the connection to the database was lost. Check that it is running, then try again.",
  ],
  ["ETIMEDOUT", "DATABASE_LOST", "the database does not answer. Check the network, then try again."],
];

/**
 * One sentence for an error that reached us while the database was in use: "where: what is wrong. What to do."
 * Nothing of PostgreSQL's text is passed on, not even as the cause: it quotes values, and knex puts the whole
 * statement in front of it. What remains is the SQLSTATE, the table and the constraint. A HubError passes unchanged.
 */
export function toHubError(error: unknown, where: string): HubError {
  if (error instanceof HubError) return error;
  const fault = firstOf(error);
  if (isSharedMemory(fault)) return new HubError("SHARED_MEMORY_FULL", `${where}: ${SHARED_MEMORY}`);
  const [, code, sentence] = SENTENCES.find(([prefix]) => fault.code?.startsWith(prefix)) ?? worded(fault);
  return new HubError(code, `${where}: ${sentence}`);
}

const SHARED_MEMORY =
  "the machine gives the database too little shared memory. In a container, start it with a larger --shm-size.";

// The same 53100 as a full disk, and a quite different remedy.
function isSharedMemory({ code, message = "" }: DatabaseFault): boolean {
  return code === "53100" && message.includes("shared memory");
}

function worded(fault: DatabaseFault): readonly [string, string, string] {
  const { code, message = "" } = fault;
  if (/Connection terminated|Client has encountered a connection error|not queryable/.test(message)) {
    return [
      "",
      "DATABASE_LOST",
      "the connection to the database was lost. Try again; nothing was half saved.",
    ];
  }
  if (/Timeout acquiring a connection|timeout expired/.test(message)) {
    return ["", "DATABASE_BUSY", "every connection to the database is in use. Try again in a minute."];
  }
  if (isSqlState(code)) return ["", "DATABASE_REFUSED_STATEMENT", refusal(fault)];
  return [
    "",
    "UNEXPECTED",
    `something went wrong that the hub did not foresee (${nameOf(fault)}). Report it.`,
  ];
}

function refusal({ code, table, constraint }: DatabaseFault): string {
  const at = [table && `table ${table}`, constraint && `rule ${constraint}`].filter(Boolean).join(", ");
  return `the database refused a statement (${[`SQLSTATE ${code}`, at].filter(Boolean).join(", ")}). Report it; nothing was saved.`;
}

function isSqlState(code: string | undefined): boolean {
  return code !== undefined && /^[0-9A-Z]{5}$/.test(code);
}

function nameOf(fault: DatabaseFault): string {
  return fault.code ?? (fault instanceof Error ? fault.name : typeof fault);
}

function firstOf(error: unknown): DatabaseFault {
  const inner = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  return (inner ?? {}) as DatabaseFault;
}
