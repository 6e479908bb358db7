import { isGranted, profileOf, requireGrant, roleNames } from "../../src/access";
import type { Grant, RoleName } from "../../src/access";

const viewer = (role: RoleName) => ({ role, authority: "E09000001", subject: role });

/** What each role may, written by hand: a change of the roles must be a change here. */
const MAY: Record<RoleName, readonly Grant[]> = {
  analyst: ["catalogue", "figures"],
  caseworker: ["catalogue", "figures", "children"],
  importer: ["catalogue", "submissions"],
  administrator: ["catalogue", "figures", "children", "submissions"],
};

test.each(roleNames)("%s has its grants and no others", (role) => {
  const all = ["catalogue", "figures", "children", "submissions"] as const;
  expect(all.filter((grant) => isGranted(viewer(role), grant))).toEqual(MAY[role]);
});

test("only roles that may see children have exact figures", () => {
  expect(profileOf(viewer("analyst"))).toBe("dfe");
  expect(profileOf(viewer("caseworker"))).toBe("exact");
  expect(profileOf(viewer("administrator"))).toBe("exact");
  expect(() => profileOf(viewer("importer"))).toThrow(/"figures".*"importer"/);
});

test("a refusal names the grant, the role, and the roles that have it", () => {
  expect(() => requireGrant(viewer("analyst"), "children")).toThrow(
    'This needs the grant "children", which the role "analyst" does not have. Use a token of the role caseworker or administrator.',
  );
});
