import { getMetadataStorage } from "type-graphql";
import { buildSchema } from "../../schema/buildSchema";
import { roleNames } from "../../src/access";
import { findPairs } from "../../src/identity/scoring";
import { FIELDS } from "../../src/identity/scoring/fields";
import { agreementOf } from "../../src/identity/queue/evidence";
import { child, episode, fileOf, subjects } from "../ingest/world";
import { openServedWorld } from "./matchesWorld";
import type { ServedWorld } from "./matchesWorld";
import { upn } from "./world";

const COUNT = 12;
const numbers = Array.from({ length: COUNT }, (_, index) => index + 1);
const day = (number: number) => String(number).padStart(2, "0");
const localId = (number: number) => `CASE${number}`;

/** Pupils have the date of birth of a child of social care, and no source says whose they are. 11 and 12 are told twice. */
const header = numbers.map((n) =>
  child(localId(n), { DOB: `${day(n > 10 ? 28 : n)}/01/2010`, UPN: n > 10 ? upn(n) : "" }),
);
const episodes = numbers.map((n) =>
  episode(localId(n), "01/05/2018", { HOME_POST: n > 10 ? "ZZ9 9ZZ" : "" }),
);
const roll = numbers.slice(0, 10).map((n) => ({
  ...{ UPN: upn(n), DOB: `2010-01-${day(n)}`, SCHOOL_URN: "100001", ENROLLED_ON: "2018-09-01" },
}));

let hub: ServedWorld;
beforeAll(async () => {
  hub = await openServedWorld();
  const files = { ssda903_header: header, ssda903_episodes: episodes, virtual_school_roll: roll };
  for (const [source, rows] of Object.entries(files)) {
    const { status, accepted } = await hub.send(fileOf(source, rows), { year: 2019 });
    expect([status, accepted]).toEqual(["merged", rows.length]);
  }
  await findPairs(hub.knex, { authority: "A" });
});
afterAll(() => hub.close());

interface Side {
  readonly kind: string;
  readonly localId: string | null;
  readonly child: {
    id: string;
    identifiers: { id: string; kind: string; localId: string | null; rule: string }[];
  };
  readonly systems: string[];
  readonly records: number;
  readonly since: string;
}
interface Decision {
  readonly id: string;
  readonly match: string;
  readonly decision: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
  readonly score: number | null;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  readonly undoneReason: string | null;
}
interface Match {
  readonly id: string;
  readonly status: string;
  readonly kind: string;
  readonly rule: string | null;
  readonly score: number | null;
  readonly sides: [Side, Side];
  readonly evidence: { field: string; agreement: string; words: string; weight: number | null }[];
  readonly decision: Decision | null;
}

const DECISION =
  "id match decision reason decidedBy decidedAt score undoneAt undoneBy undoneReason sides { kind }";
const MATCH = `id status kind rule score evidence { field title agreement words weight }
  sides { kind localId systems sources records since child { id identifiers { id kind localId rule } } }
  decision { ${DECISION} }`;

async function matches(args = "", role: "caseworker" | "administrator" = "caseworker"): Promise<Match[]> {
  const { data, errors } = await hub.ask(role, `{ matches${args} { edges { node { ${MATCH} } } } }`);
  expect(errors).toEqual([]);
  const { edges } = (data as unknown as { matches: { edges: { node: Match }[] } }).matches;
  return edges.map(({ node }) => node);
}

/** The waiting match that would link the child of a local id. */
async function waitingFor(local: string): Promise<Match> {
  const found = (await matches("(first: 200)")).find(({ sides }) => sides[1].localId === local);
  return found!;
}

interface Outcome {
  readonly decision: Decision;
  readonly match: Match;
}

const mutation = (name: string, args: string) =>
  `mutation { ${name}(${args}) { decision { ${DECISION} } match { ${MATCH} } } }`;
const decide = (name: string, id: string, reason = "The school confirmed it.", by = "anna") =>
  hub.ask("caseworker", mutation(name, `id: "${id}", reason: "${reason}"`), {}, by);

async function decided(name: string, id: string, reason?: string): Promise<Outcome> {
  const { data, errors } = await decide(name, id, reason);
  expect(errors).toEqual([]);
  return (data as unknown as Record<string, Outcome>)[name]!;
}

const codes = ({ errors }: { errors: readonly { extensions: { code: string } }[] }) =>
  errors.map(({ extensions }) => extensions.code);

/** Whose child a UPN is now: a local id, or null. */
async function localOf(number: number): Promise<string | null> {
  const { rows } = await hub.knex.raw<{ rows: { local: string | null }[] }>(
    `SELECT (SELECT substr(o.subject, 3) FROM identity_links o WHERE o.authority = 'A' AND o.child = l.child
       AND o.known_to IS NULL AND o.subject LIKE 'L:%' ORDER BY o.subject LIMIT 1) AS local
     FROM identity_links l WHERE l.authority = 'A' AND l.known_to IS NULL AND l.subject = :subject`,
    { subject: subjects("upn", upn(number)) },
  );
  return rows[0]!.local;
}

test("lists what waits, the likeliest first, with what speaks for and against", async () => {
  const found = await matches("(first: 200)");
  expect(found).toHaveLength(11);
  expect(found.every(({ status, decision }) => status === "WAITING" && decision === null)).toBe(true);
  const scores = found.map(({ score }) => score!);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  const [duplicate, ...links] = found as [Match, ...Match[]];
  expect([duplicate.kind, duplicate.sides.map(({ localId: local }) => local)]).toEqual([
    "DUPLICATE",
    ["CASE11", "CASE12"],
  ]);
  expect(new Set(links.map(({ kind }) => kind))).toEqual(new Set(["LINK"]));
  const link = await waitingFor("CASE3");
  expect(link.sides[0]).toMatchObject({
    kind: "UPN",
    localId: null,
    systems: ["VIRTUAL_SCHOOL"],
    records: 1,
  });
  expect(link.sides[1]).toMatchObject({
    kind: "LOCAL",
    localId: "CASE3",
    systems: ["SOCIAL_CARE"],
    records: 2,
  });
  expect(link.evidence.map(({ field, agreement }) => `${field} ${agreement}`)).toEqual(
    expect.arrayContaining(["birth AGREES", "care AGREES", "postcode NOT_KNOWN"]) as string[],
  );
  const weights = link.evidence.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  expect(weights).toBeCloseTo(link.score!, 1);
});

test("says never a national identifier, its hash, a date of birth or a postcode", async () => {
  const { text } = await hub.ask("administrator", `{ matches(first: 200) { edges { node { ${MATCH} } } } }`);
  const secrets = numbers.flatMap((n) => [upn(n), subjects("upn", upn(n)).slice(2), `2010-01-${day(n)}`]);
  expect(text.length).toBeGreaterThan(2_000);
  for (const secret of [...secrets, "ZZ9"]) expect(text).not.toContain(secret);
});

test("every level of every field has an agreement that its weight bears out", () => {
  const levels = FIELDS.flatMap(({ levels }) => levels);
  expect(levels.filter(({ level, m, u }) => agreementOf(level) === "agrees" && m <= u)).toEqual([]);
  expect(levels.filter(({ level, m, u }) => agreementOf(level) === "differs" && m >= u)).toEqual([]);
  expect(levels.filter(({ level }) => agreementOf(level) === "nearly").map(({ level }) => level)).toEqual([
    "swapped",
    "one slip",
    "same month",
    "same group",
    "same sector",
  ]);
});

test("walks the list page by page", async () => {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const query = `query ($after: String) { matches(first: 4, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    const { data } = await hub.ask("caseworker", query, { after });
    const { edges, pageInfo } = (data as unknown as { matches: Page }).matches;
    ids.push(...edges.map(({ node }) => node.id));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect([ids.length, new Set(ids).size]).toEqual([11, 11]);
});

interface Page {
  readonly edges: { node: { id: string } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

test("accepts a match: both are one child, and the journal says who and why", async () => {
  const { id, score } = await waitingFor("CASE1");
  expect(await localOf(1)).toBeNull();
  const { decision, match } = await decided("acceptMatch", id, "  The school confirmed it.  ");
  expect(decision).toMatchObject({
    ...{ match: id, decision: "SAME", reason: "The school confirmed it.", decidedBy: "anna" },
    ...{ score, undoneAt: null },
  });
  expect(match).toMatchObject({ id, status: "ACCEPTED", decision: { id: decision.id } });
  expect(match.sides[0].child.id).toBe(match.sides[1].child.id);
  expect(match.sides[0].child.identifiers.map(({ kind }) => kind)).toEqual(["LOCAL", "UPN"]);
  expect(await localOf(1)).toBe("CASE1");
  expect((await matches("(status: ACCEPTED)")).map((one) => one.id)).toEqual([id]);
  expect((await matches("(first: 200)")).map((one) => one.id)).not.toContain(id);
});

test("undoes it: everything is as before, and the journal keeps both", async () => {
  const [{ id, decision }] = (await matches("(status: ACCEPTED)")) as [Match];
  const { match, decision: undone } = await decided("undoDecision", decision!.id, "It was the sister.");
  expect(undone).toMatchObject({ id: decision!.id, undoneBy: "anna", undoneReason: "It was the sister." });
  expect(match).toMatchObject({ id, status: "WAITING", decision: { undoneBy: "anna" } });
  expect(await localOf(1)).toBeNull();
  expect(codes(await decide("undoDecision", decision!.id))).toEqual(["NO_SUCH_DECISION"]);
});

test("rejects a match, and never proposes another again", async () => {
  const [second, third] = [await waitingFor("CASE2"), await waitingFor("CASE3")];
  expect((await decided("rejectMatch", second.id)).match.status).toBe("REJECTED");
  expect((await decided("neverMatch", third.id)).match.status).toBe("NEVER");
  expect((await matches("(status: REJECTED)")).map(({ id }) => id)).toEqual([second.id]);
  expect((await matches("(status: NEVER)")).map(({ id }) => id)).toEqual([third.id]);
  await findPairs(hub.knex, { authority: "A" });
  const waiting = (await matches("(first: 200)")).map(({ id }) => id);
  expect([waiting.includes(second.id), waiting.includes(third.id), waiting.length]).toEqual([
    false,
    false,
    9,
  ]);
});

test("a rejected match that comes back with more evidence can be decided anew", async () => {
  const [{ id, decision: old }] = (await matches("(status: REJECTED)")) as [Match];
  // As a search would that finds one field more.
  const more = { known_to: null, closed_by: null, score: hub.knex.raw("score + 3") };
  await hub
    .knex("identity_pairs")
    .update(more)
    .where({ subject: subjects("upn", upn(2)) });
  const again = await waitingFor("CASE2");
  expect(again).toMatchObject({ id, status: "WAITING", decision: { id: old!.id, undoneAt: null } });
  const { match, decision } = await decided("acceptMatch", id, "Now the school agrees.");
  expect(match).toMatchObject({ status: "ACCEPTED", decision: { id: decision.id } });
  const { data } = await hub.ask(
    "caseworker",
    `{ identityDecisions(first: 50) { edges { node { ${DECISION} } } } }`,
  );
  const { edges } = (data as unknown as { identityDecisions: { edges: { node: Decision }[] } })
    .identityDecisions;
  expect(edges.find(({ node }) => node.id === old!.id)!.node.undoneReason).toBe("Now the school agrees.");
  // Undone, it is as before: rejected on the evidence there was then.
  const { match: restored } = await decided("undoDecision", decision.id);
  const { reason } = restored.decision!;
  expect(restored.decision).toMatchObject({ decision: "DIFFERENT", score: old!.score, undoneAt: null });
  expect([reason, restored.decision!.id === old!.id]).toEqual([old!.reason, false]);
});

test.each(["It is A123456789012.", "NHS 943 476 5919", "9434765919"])(
  "rejects the reason %j: the journal keeps no national identifier",
  async (reason) => {
    const { id } = await waitingFor("CASE9");
    const { errors, text } = await decide("acceptMatch", id, reason);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["REASON_INVALID"]);
    expect(text).not.toContain(reason);
  },
);

test("figures follow a decision at once", async () => {
  const unmatched = async () => {
    const { data } = await hub.ask(
      "caseworker",
      "{ unmatched { total { cell { numerator denominator } } } }",
    );
    return (data as unknown as { unmatched: { total: { cell: { numerator: number } } } }).unmatched.total
      .cell;
  };
  const before = await unmatched();
  const { decision } = await decided("acceptMatch", (await waitingFor("CASE9")).id);
  expect(await unmatched()).toEqual({ ...before, numerator: before.numerator - 1 });
  await decided("undoDecision", decision.id);
  expect(await unmatched()).toEqual(before);
});

test("of two people who decide the same match at once one does, and the other is told", async () => {
  const { id } = await waitingFor("CASE4");
  const answers = await Promise.all([
    decide("acceptMatch", id, "Yes.", "anna"),
    decide("rejectMatch", id, "No.", "bert"),
    decide("acceptMatch", id, "Yes.", "carl"),
  ]);
  expect(answers.map(codes).filter(([code]) => code === undefined)).toHaveLength(1);
  const refused = answers.flatMap(({ errors }) => errors);
  expect(refused.map(({ extensions }) => extensions.code)).toEqual(["MATCH_DECIDED", "MATCH_DECIDED"]);
  expect(refused[0]!.message).toMatch(
    /^Match: somebody has decided it meanwhile, and it is (accepted|rejected)\. /,
  );
  const { rows } = await hub.knex.raw<{ rows: { decided: number }[] }>(
    "SELECT count(*)::int AS decided FROM identity_decisions WHERE reason IN ('Yes.', 'No.')",
  );
  expect(rows[0]!.decided).toBe(1);
});

test("merges two children without being asked, and splits an identifier off", async () => {
  const [five, six] = [await waitingFor("CASE5"), await waitingFor("CASE6")];
  const [child5, child6] = [five.sides[1].child.id, six.sides[1].child.id];
  const args = `child: "${child5}", into: "${child6}", reason: "One child, two case numbers."`;
  const { data, errors } = await hub.ask("caseworker", mutation("mergeChildren", args));
  expect(errors).toEqual([]);
  const { match, decision } = (data as unknown as { mergeChildren: Outcome }).mergeChildren;
  expect(match).toMatchObject({
    kind: "DUPLICATE",
    status: "ACCEPTED",
    rule: null,
    score: null,
    evidence: [],
  });
  expect(match.sides.map((side) => side.child.id)).toEqual([child6, child6]);
  await decided("undoDecision", decision.id);
  // The header claims a UPN for each of 11 and 12: a person may know better than it.
  const eleven = (await matches("(first: 200)")).find(({ kind }) => kind === "DUPLICATE")!.sides[0].child;
  const { id: identifier } = eleven.identifiers.find(({ kind }) => kind === "UPN")!;
  const split = await hub.ask(
    "caseworker",
    mutation("splitIdentifier", `identifier: "${identifier}", reason: "It is the brother's."`),
  );
  expect(split.errors).toEqual([]);
  const outcome = (split.data as unknown as { splitIdentifier: Outcome }).splitIdentifier;
  expect(outcome.decision).toMatchObject({ decision: "DIFFERENT", score: null });
  expect(outcome.match.sides[0].child.id).not.toBe(eleven.id);
  expect(outcome.match.sides[0].child.identifiers[0]!.rule).toBe("UNMATCHED_DECIDED_TO_BE_ANOTHER_CHILD");
  expect(await localOf(11)).toBeNull();
  await decided("undoDecision", outcome.decision.id);
  expect(await localOf(11)).toBe("CASE11");
});

test("the journal has every decision, the newest first", async () => {
  const query = `{ identityDecisions(first: 3) { edges { node { ${DECISION} } } pageInfo { hasNextPage endCursor } } }`;
  const { data, errors } = await hub.ask("administrator", query);
  expect(errors).toEqual([]);
  const { edges, pageInfo } = (
    data as unknown as { identityDecisions: { edges: { node: Decision }[]; pageInfo: Page["pageInfo"] } }
  ).identityDecisions;
  const moments = edges.map(({ node }) => node.decidedAt);
  expect(moments).toEqual([...moments].sort().reverse());
  expect(edges[0]!.node).toMatchObject({ decision: "DIFFERENT", undoneBy: "anna" });
  const next = await hub.ask(
    "administrator",
    query.replace("first: 3", `first: 50, after: "${pageInfo.endCursor}"`),
  );
  const rest = (next.data as unknown as { identityDecisions: { edges: unknown[] } }).identityDecisions.edges;
  const [{ count }] = (await hub.knex("identity_decisions").count()) as [{ count: number }];
  expect(3 + rest.length).toBe(count);
});

const NOBODY = "00000000-0000-0000-0000-000000000000";

test.each([
  ["acceptMatch", 'id: "none", reason: "Yes."', "MATCH_NOT_FOUND"],
  ["rejectMatch", `id: "${NOBODY}", reason: "Yes."`, "MATCH_NOT_FOUND"],
  ["neverMatch", `id: "${NOBODY}", reason: "   "`, "REASON_INVALID"],
  ["acceptMatch", `id: "${NOBODY}", reason: "${"x".repeat(501)}"`, "REASON_INVALID"],
  ["mergeChildren", `child: "${NOBODY}", into: "none", reason: "Yes."`, "MERGE_INVALID"],
  [
    "mergeChildren",
    `child: "${NOBODY}", into: "10000000-0000-0000-0000-000000000000", reason: "Yes."`,
    "CHILD_NOT_FOUND",
  ],
  ["splitIdentifier", 'identifier: "none", reason: "Yes."', "IDENTIFIER_NOT_FOUND"],
  ["undoDecision", 'id: "none", reason: "Yes."', "NO_SUCH_DECISION"],
])("rejects %s(%s) with %s", async (name, args, code) => {
  const answer = await hub.ask("caseworker", mutation(name, args));
  expect([codes(answer), answer.data]).toEqual([[code], null]);
});

test("a match of another authority is not there", async () => {
  const { id } = await waitingFor("CASE7");
  const query = `query ($id: ID!) { match(id: $id) { status } }`;
  expect((await hub.ask("caseworker", query, { id })).data).toEqual({ match: { status: "WAITING" } });
  await hub
    .knex("identity_pairs")
    .update({ authority: "B" })
    .where({ authority: "A", subject: subjects("upn", upn(7)) });
  expect((await hub.ask("caseworker", query, { id })).data).toEqual({ match: null });
  await hub.knex("identity_pairs").update({ authority: "A" }).where({ authority: "B" });
});

describe("only those who decide who is who may", () => {
  const MAY = ["caseworker", "administrator"];
  const asked = [
    ["matches", "{ matches { edges { cursor } } }", []],
    ["match", '{ match(id: "none") { id } }', []],
    ["identityDecisions", "{ identityDecisions { edges { cursor } } }", []],
    ["acceptMatch", mutation("acceptMatch", 'id: "none", reason: "Yes."'), ["MATCH_NOT_FOUND"]],
    ["rejectMatch", mutation("rejectMatch", 'id: "none", reason: "Yes."'), ["MATCH_NOT_FOUND"]],
    ["neverMatch", mutation("neverMatch", 'id: "none", reason: "Yes."'), ["MATCH_NOT_FOUND"]],
    ["mergeChildren", mutation("mergeChildren", 'child: "a", into: "b", reason: "Yes."'), ["MERGE_INVALID"]],
    [
      "splitIdentifier",
      mutation("splitIdentifier", 'identifier: "none", reason: "Yes."'),
      ["IDENTIFIER_NOT_FOUND"],
    ],
    ["undoDecision", mutation("undoDecision", 'id: "none", reason: "Yes."'), ["NO_SUCH_DECISION"]],
  ] as const;

  test.each(asked)("%s", async (_, query, otherwise) => {
    for (const role of roleNames) {
      const answer = await hub.ask(role, query);
      expect([role, codes(answer)]).toEqual([role, MAY.includes(role) ? otherwise : ["FORBIDDEN"]]);
    }
  });

  test("every field of Mutation is guarded", () => {
    const fields = Object.keys(buildSchema().getMutationType()!.getFields());
    expect(fields.length).toBeGreaterThan(5);
    const guarded = getMetadataStorage().authorizedFields.map(({ fieldName }) => fieldName);
    expect(fields.filter((name) => !guarded.includes(name))).toEqual([]);
  });
});

describe("what holds for questions holds for mutations", () => {
  const MUTATION = mutation("acceptMatch", 'id: "none", reason: "Yes."');
  const body = JSON.stringify({ query: MUTATION });

  test("a GET and a form are refused, as a page of another site could send them", async () => {
    const form = await hub.post("caseworker", { "content-type": "text/plain" }, body);
    expect([form.status, await form.text()]).toEqual([400, expect.stringContaining("BAD_REQUEST")]);
    const search = new URLSearchParams({ query: MUTATION }).toString();
    const get = await fetch(`${hub.url}/graphql?${search}`, {
      headers: { "apollo-require-preflight": "yes" },
    });
    expect(get.status).toBe(401);
  });

  test("a GET that no other site could send changes nothing either", async () => {
    const answer = await hub.get("caseworker", { query: MUTATION });
    expect(answer.status).toBe(405);
  });

  test("it costs, and too many at once are refused", async () => {
    const many = Array.from(
      { length: 31 },
      (_, n) => `m${n}: acceptMatch(id: "x", reason: "y") { match { id } }`,
    );
    const answer = await hub.ask("caseworker", `mutation { ${many.join(" ")} }`);
    expect([answer.status, codes(answer)]).toEqual([400, ["QUERY_TOO_MANY_ALIASES"]]);
    const long = await hub.ask(
      "caseworker",
      `{ matches(first: 200) { edges { node { sides { child {
      identifiers { kind } careEpisodes { startedOn } reviews { heldOn } missingEpisodes { kind } attendance { fromOn } } }
      decision { sides { child { identifiers { kind } careEpisodes { startedOn } reviews { heldOn } } } } } } } }`,
    );
    expect(long.errors).toEqual([]);
  });

  test("an unforeseen fault says nothing of what was sent", async () => {
    const { id } = await waitingFor("CASE8");
    await hub.knex.raw(
      "ALTER TABLE identity_decisions ADD CONSTRAINT broken CHECK (reason <> 'Because of SECRET')",
    );
    const answer = await decide("acceptMatch", id, "Because of SECRET");
    await hub.knex.raw("ALTER TABLE identity_decisions DROP CONSTRAINT broken");
    expect(answer.errors).toHaveLength(1);
    expect(answer.text).not.toContain("SECRET");
    expect((await waitingFor("CASE8")).status).toBe("WAITING");
  });
});
