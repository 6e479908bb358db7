import { randomBytes } from "node:crypto";
import { SignJWT } from "jose";
import { signToken, verifyToken } from "../../src/access";

const key = randomBytes(32);
const settings = { role: "analyst", authority: "E09000001", subject: "board-dashboard", lifetime: "1h" };

const claimed = (claims: Record<string, unknown>, alg = "HS256") =>
  new SignJWT(claims).setProtectedHeader({ alg }).setIssuedAt().setExpirationTime("1h");

test("accepts a token it signed", async () => {
  const token = await signToken(key, settings);
  expect(await verifyToken(key, token)).toEqual({
    role: "analyst",
    authority: "E09000001",
    subject: "board-dashboard",
  });
});

test("rejects a token that has expired", async () => {
  const now = Math.floor(Date.now() / 1_000);
  const token = await new SignJWT({ role: "analyst", authority: "E09000001" })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject("board-dashboard")
    .setIssuedAt(now - 60)
    .setExpirationTime(now - 1)
    .sign(key);
  await expect(verifyToken(key, token)).rejects.toMatchObject({
    code: "UNAUTHENTICATED",
    message: "Authorization header: the token has expired. Ask for a new one.",
  });
});

test("rejects a token signed with another key, or with none", async () => {
  const foreign = await signToken(randomBytes(32), settings);
  const [, payload] = foreign.split(".");
  const unsigned = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${payload}.`;
  for (const token of [foreign, unsigned, "", "a.b.c", `${foreign}x`])
    await expect(verifyToken(key, token)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
});

test("rejects a token of another algorithm", async () => {
  const long = randomBytes(64);
  const token = await claimed({ role: "administrator", authority: "E09000001" }, "HS512")
    .setSubject("x")
    .sign(long);
  await expect(verifyToken(long, token)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
});

test.each([
  ["no role", { authority: "E09000001" }],
  ["a role the hub does not have", { role: "superuser", authority: "E09000001" }],
  ["a role named like a property of every object", { role: "constructor", authority: "E09000001" }],
  ["no authority", { role: "analyst" }],
  ["an empty authority", { role: "analyst", authority: "" }],
])("rejects a signed token with %s", async (_, claims) => {
  const token = await claimed(claims).setSubject("board-dashboard").sign(key);
  await expect(verifyToken(key, token)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
});

test("rejects a signed token that never expires", async () => {
  const token = await new SignJWT({ role: "analyst", authority: "E09000001" })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject("board-dashboard")
    .setIssuedAt()
    .sign(key);
  await expect(verifyToken(key, token)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
});

test.each([
  [{ role: "superuser" }, "ROLE_UNKNOWN"],
  [{ authority: "" }, "AUTHORITY_MISSING"],
  [{ subject: "jo.bloggs@example.org" }, "SUBJECT_INVALID"],
  [{ subject: "" }, "SUBJECT_INVALID"],
  [{ lifetime: "for ever" }, "LIFETIME_INVALID"],
  [{ lifetime: 0 }, "LIFETIME_INVALID"],
  [{ lifetime: "367d" }, "LIFETIME_INVALID"],
])("rejects signing with %j", async (wrong, code) => {
  await expect(signToken(key, { ...settings, ...wrong })).rejects.toMatchObject({ code });
});

test.each([["90d"], ["8h"], ["30m"], [3_600]])("accepts a lifetime of %s", async (lifetime) => {
  await expect(verifyToken(key, await signToken(key, { ...settings, lifetime }))).resolves.toBeDefined();
});
