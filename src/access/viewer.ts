import type { Profile } from "../disclosure/cell";
import { HubError } from "../lib/hubError";
import { ROLES, roleNames } from "./roles";
import type { Grant, Role, RoleName } from "./roles";

/** Who asks. `subject` is the label of an account, never a person's name. */
export interface Viewer {
  readonly role: RoleName;
  readonly authority: string;
  readonly subject: string;
}

/** Whether the viewer's role has a grant. */
export function isGranted(viewer: Viewer, grant: Grant): boolean {
  return (ROLES[viewer.role] as Role).grants.includes(grant);
}

/** Throws HubError FORBIDDEN, naming the grant and the role, unless the viewer has the grant. */
export function requireGrant(viewer: Viewer, grant: Grant): void {
  if (isGranted(viewer, grant)) return;
  const holders = roleNames.filter((role) => isGranted({ ...viewer, role }, grant));
  throw new HubError(
    "FORBIDDEN",
    `This needs the grant "${grant}", which the role "${viewer.role}" does not have. Use a token of the role ${holders.join(" or ")}.`,
  );
}

/** How exact the viewer's figures are. Throws HubError FORBIDDEN for a role that sees none. */
export function profileOf(viewer: Viewer): Profile {
  requireGrant(viewer, "figures");
  const { profile } = ROLES[viewer.role] as Role;
  if (profile !== null) return profile;
  throw new HubError(
    "FORBIDDEN",
    `The role "${viewer.role}" has no disclosure profile. Give it one in the roles.`,
  );
}
