import { errors, jwtVerify, SignJWT } from "jose";
import { HubError } from "../lib/hubError";
import { isRole, roleNames } from "./roles";
import type { Viewer } from "./viewer";

/** What a new token says. `lifetime` is in seconds, or in words: "30m", "8h", "90d". */
export interface TokenSettings {
  readonly role: string;
  readonly authority: string;
  readonly subject: string;
  readonly lifetime: number | string;
}

const ALGORITHM = "HS256";
const LONGEST_SECONDS = 366 * 86_400;
const SECONDS = { s: 1, m: 60, h: 3_600, d: 86_400 } as const;
const LABEL = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$/;

/** A signed token for a role at an authority. Throws HubError ROLE_UNKNOWN, SUBJECT_INVALID or LIFETIME_INVALID. */
export async function signToken(key: Uint8Array, settings: TokenSettings): Promise<string> {
  const { role, authority, subject } = settings;
  const seconds = secondsOf(settings.lifetime);
  checkLabels(role, authority, subject);
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT({ role, authority })
    .setProtectedHeader({ alg: ALGORITHM, typ: "JWT" })
    .setSubject(subject)
    .setIssuedAt(now)
    .setExpirationTime(now + seconds)
    .sign(key);
}

/**
 * The viewer a token speaks for. Throws HubError UNAUTHENTICATED; neither the token nor a claim of it is in the
 * message.
 */
export async function verifyToken(key: Uint8Array, token: string): Promise<Viewer> {
  const claims = await checkedClaims(key, token);
  const { role, authority, sub: subject } = claims;
  if (isRole(role) && typeof authority === "string" && authority !== "" && typeof subject === "string")
    return Object.freeze({ role, authority, subject });
  throw unauthenticated("the token does not name a role of this hub. Ask for a new one.");
}

async function checkedClaims(key: Uint8Array, token: string) {
  try {
    const required = ["role", "authority", "sub", "iat", "exp"];
    const { payload } = await jwtVerify(token, key, { algorithms: [ALGORITHM], requiredClaims: required });
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired)
      throw unauthenticated("the token has expired. Ask for a new one.");
    throw unauthenticated("the token was not signed by this hub, or is damaged. Ask for a new one.");
  }
}

export function unauthenticated(sentence: string): HubError {
  return new HubError("UNAUTHENTICATED", `Authorization header: ${sentence}`);
}

function secondsOf(lifetime: number | string): number {
  const parts = /^(\d{1,9})([smhd])$/.exec(String(lifetime));
  const unit = parts?.[2] as keyof typeof SECONDS | undefined;
  const seconds = unit ? Number(parts![1]) * SECONDS[unit] : Number(lifetime);
  if (Number.isInteger(seconds) && seconds > 0 && seconds <= LONGEST_SECONDS) return seconds;
  throw new HubError(
    "LIFETIME_INVALID",
    "Token: its lifetime is not a time of at most 366 days. Write 30m, 8h or 90d.",
  );
}

function checkLabels(role: string, authority: string, subject: string): void {
  if (!isRole(role))
    throw new HubError("ROLE_UNKNOWN", `Token: there is no such role. Use one of ${roleNames.join(", ")}.`);
  if (authority === "")
    throw new HubError("AUTHORITY_MISSING", "Token: no authority is given. Say whose children it is for.");
  if (!LABEL.test(subject))
    throw new HubError(
      "SUBJECT_INVALID",
      "Token: the subject is not a label of 1 to 60 letters, digits, dots, hyphens or underscores. Name an account, not a person.",
    );
}
