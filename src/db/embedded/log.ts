import { HubError } from "../../lib/hubError";

interface Reading {
  readonly pattern: RegExp;
  readonly code: string;
  readonly sentence: string;
}

/** What PostgreSQL's own last words mean, and what to do; the first pattern that fits wins. */
const READINGS: readonly Reading[] = [
  {
    pattern: /shared memory segment.*(No space left on device|Cannot allocate memory)/,
    code: "SHARED_MEMORY_FULL",
    sentence:
      "the machine gives PostgreSQL too little shared memory. In a container, start it with a larger --shm-size.",
  },
  {
    pattern: /No space left on device|Disk quota exceeded/,
    code: "DISK_FULL",
    sentence: "the disk is full. Free some space and start again; what was saved before is kept.",
  },
  {
    pattern: /incompatible with server|initialized by PostgreSQL version/,
    code: "CLUSTER_VERSION",
    sentence:
      "this database was made by another version of PostgreSQL. Move it aside, or install the version that made it.",
  },
  {
    pattern: /Cannot allocate memory|could not map anonymous shared memory/,
    code: "OUT_OF_MEMORY",
    sentence:
      "the machine has too little free memory. Stop something else, or lower shared_buffers in postgresql.conf.",
  },
  {
    pattern: /error while loading shared libraries|cannot open shared object|image not found/,
    code: "BINARIES_BROKEN",
    sentence:
      'PostgreSQL\'s programs lack a library of this machine. Run "npm ci" again, or set DATABASE_URL.',
  },
  {
    pattern:
      /configuration file .* contains errors|invalid value for parameter|unrecognized configuration parameter/,
    code: "SETTINGS_WRONG",
    sentence: "a setting in postgresql.conf is wrong. Undo the last change to that file.",
  },
  {
    pattern: /valid checkpoint|invalid page|checksum|could not locate required|contains corrupted|is missing/,
    code: "CLUSTER_DAMAGED",
    sentence: "the database's files are damaged. Move the folder aside and restore a backup.",
  },
  {
    pattern:
      /Permission denied|Operation not permitted|Read-only file system|invalid permissions|wrong ownership/,
    code: "FOLDER_NOT_WRITABLE",
    sentence: "PostgreSQL may not read or write its own folder. Give it back to the user who made it.",
  },
];

/**
 * One sentence for a server (or initdb) that did not start, from what it wrote. `where` is the file a person
 * should open to read more. An unknown reason is quoted: start-up messages speak of files, never of rows.
 */
export function explainLog(text: string, where: string): HubError {
  const complaints = complaintsOf(text);
  const reading = complaints.map(readingOf).find((found) => found !== undefined);
  if (reading) return new HubError(reading.code, `${where}: ${reading.sentence}`);
  return new HubError(
    "SERVER_NOT_STARTED",
    `${where}: PostgreSQL did not start; it says "${complaints[0]}". Read that file, or set DATABASE_URL to another server.`,
  );
}

/**
 * Whether a start failed for a reason that passes by itself: another hub was faster, the port was taken, or the
 * children of a server that was killed are still ending. The same log holds the last words of a server that is going.
 */
export function isPassing(text: string): boolean {
  const [last = ""] = complaintsOf(text);
  if (/could not create any TCP\/IP sockets/.test(last)) return text.includes("Address already in use");
  return /lock file "postmaster\.pid" already exists|pre-existing shared memory block|the database system is (shutting down|starting up)|terminating connection due to/.test(
    last,
  );
}

/** Lines marked FATAL, PANIC or ERROR, last first and without their time stamp; failing those, the last line. */
export function complaintsOf(text: string): string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const marked = lines.filter((line) => MARK.test(line) || LOADER.test(line)).reverse();
  const found = marked.length > 0 ? marked : [lines.at(-1) ?? "nothing at all"];
  return found.map((line) => line.replace(MARK, "").trim());
}

// The operating system's own complaint about a program it cannot begin.
const LOADER = /error while loading|^dyld/;
const MARK = /^.*?\b(FATAL|PANIC|ERROR|error):\s+/;

function readingOf(complaint: string): Reading | undefined {
  return READINGS.find(({ pattern }) => pattern.test(complaint));
}
