import { Authorized } from "type-graphql";
import type { AuthCheckerFn } from "type-graphql";
import { requireGrant } from "../src/access";
import type { Grant } from "../src/access";
import type { Context } from "./context";

/**
 * Guards a field: a viewer without the grant gets FORBIDDEN. On a type with `simpleResolvers` a guard would be
 * silently ignored, so only types without it carry guarded fields; a test holds to that.
 */
export const Needs = (grant: Grant) => Authorized<Grant>([grant]);

export const checkGrants: AuthCheckerFn<Context, Grant> = ({ context }, grants) => {
  for (const grant of grants) requireGrant(context.viewer, grant);
  return true;
};
