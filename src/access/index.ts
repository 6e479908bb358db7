export { agreeIdentityKey } from "./identityKey";
export { loadKeys } from "./keys";
export type { Keys } from "./keys";
export { GRANTS, isRole, roleNames, ROLES } from "./roles";
export type { Grant, Role, RoleName } from "./roles";
export { signToken, unauthenticated, verifyToken } from "./tokens";
export type { TokenSettings } from "./tokens";
export { isGranted, profileOf, requireGrant } from "./viewer";
export type { Viewer } from "./viewer";
