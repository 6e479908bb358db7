import { submissions } from "./0001_submissions";
import { records } from "./0002_records";
import { identity } from "./0003_identity";
import type { NamedMigration } from "./migration";

/** Every migration, in the order they run. Names never change once released. */
export const migrations: readonly NamedMigration[] = [submissions, records, identity];
