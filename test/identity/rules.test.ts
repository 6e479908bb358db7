import { LINK_RULES } from "../../src/identity/unmatched";
import {
  assessment,
  census,
  child,
  counties,
  episode,
  episodes,
  header,
  NHS,
  roll,
  subjectOf,
  ULNS,
  UPNS,
  withNhs,
} from "./county";
import type { County } from "./county";

const { fresh } = counties("R");
const OTHER_BORN = "2011-02-02";
const [U0, U1, U2] = UPNS;
const [V0] = ULNS;

/** An adopted child of 2018, and another who is looked after from 2019. */
const ADOPTED = episodes(
  episode("1", "01/05/2017", { DEC: "01/06/2018", REC: "E11" }),
  episode("2", "01/05/2019"),
);

/** What is sent, in any order, and what is linked then. */
const CASES: readonly (readonly [rule: string, files: readonly string[], links: readonly string[]])[] = [
  ["upn", [header(child("1", { UPN: U0 }))], ["u0 -> L:1 (upn)"]],
  ["nhs number", [assessment({ CHILD_ID: "1" })], ["n0 -> L:1 (nhs number)"]],
  ["uln", [roll({ CHILD_ID: "1", ULN: V0 })], ["u0 -> L:1 (upn)", "v0 -> L:1 (uln)"]],
  [
    "former upn",
    [header(child("1", { UPN: U0 })), roll({ UPN: U1, FORMER_UPN: U0 })],
    ["u0 -> L:1 (upn)", "u1 -> L:1 (former upn)"],
  ],
  [
    "former upn",
    [
      header(child("1", { UPN: U1 })),
      roll({ UPN: U1, FORMER_UPN: U0 }),
      roll({ UPN: U0, ENROLLED_ON: "2017-09-01" }),
    ],
    ["u0 -> L:1 (former upn)", "u1 -> L:1 (upn)"],
  ],
  [
    "former upn",
    [header(child("1", { UPN: U0 })), census("p1", { upn: U1, formerupn: U0 })],
    ["p1 -> L:1 (census pupil)", "u0 -> L:1 (upn)", "u1 -> L:1 (former upn)"],
  ],
  [
    "beside a linked number",
    [header(child("1", { UPN: U0 })), withNhs(U0, NHS[0]), assessment({})],
    ["n0 -> L:1 (beside a linked number)", "u0 -> L:1 (upn)"],
  ],
  [
    "beside a linked number",
    [
      header(child("1", { UPN: U0 })),
      census("p1", { uniquelearnernumber: V0 }),
      roll({ UPN: U1, ULN: V0, ENROLLED_ON: "2019-09-01" }),
    ],
    [
      "p1 -> L:1 (census pupil)",
      "u0 -> L:1 (upn)",
      "u1 -> L:1 (beside a linked number)",
      "v0 -> L:1 (beside a linked number)",
    ],
  ],
  [
    "census pupil",
    [header(child("1", { UPN: U0 })), census("p1")],
    ["p1 -> L:1 (census pupil)", "u0 -> L:1 (upn)"],
  ],
  ["unmatched: no local id told", [roll({})], ["u0 -> own (unmatched: no local id told)"]],
  [
    "unmatched: told for several local ids",
    [header(child("1", { UPN: U0 })), roll({ CHILD_ID: "2" })],
    ["u0 -> own (unmatched: told for several local ids)"],
  ],
  [
    "unmatched: told for several upns",
    [
      header(child("1", { UPN: U0 }), child("2", { UPN: U1 })),
      census("p1"),
      census("p1", { upn: U1, pupilonrollorderseqcolumn: "2" }),
    ],
    ["p1 -> own (unmatched: told for several upns)", "u0 -> L:1 (upn)", "u1 -> L:2 (upn)"],
  ],
  [
    "unmatched: told beside several children",
    [
      header(child("1", { UPN: U0 }), child("2", { UPN: U1 })),
      roll({ UPN: U2, FORMER_UPN: U0 }),
      roll({ UPN: U2, FORMER_UPN: U1, ENROLLED_ON: "2019-09-01" }),
    ],
    ["u0 -> L:1 (upn)", "u1 -> L:2 (upn)", "u2 -> own (unmatched: told beside several children)"],
  ],
  [
    "unmatched: dates of birth differ",
    [header(child("1", { UPN: U0 })), roll({ UPN: U1, FORMER_UPN: U0, DOB: OTHER_BORN })],
    ["u0 -> L:1 (upn)", "u1 -> own (unmatched: dates of birth differ)"],
  ],
  [
    "unmatched: an adoption lies between",
    [ADOPTED, roll({ CHILD_ID: "1" }), roll({ CHILD_ID: "2", ENROLLED_ON: "2019-09-01" })],
    ["u0 -> own (unmatched: an adoption lies between)"],
  ],
  [
    "unmatched: an adoption lies between",
    [ADOPTED, roll({ CHILD_ID: "1" }), roll({ UPN: U1, FORMER_UPN: U0, ENROLLED_ON: "2019-09-01" })],
    ["u0 -> L:1 (upn)", "u1 -> own (unmatched: an adoption lies between)"],
  ],
];

test.each(CASES)("%s: in whatever order the files come", async (rule, files, links) => {
  expect(LINK_RULES.map((one) => one.rule)).toContain(rule);
  for (const order of [files, [...files].reverse()]) {
    const county = fresh();
    await county.send(...order);
    expect(await county.who()).toEqual([...links].sort());
    expect(await county.linksAnew()).toEqual(await county.links());
  }
});

test("every rule is tried by a case here, or by the tests of decisions and agreed pairs", () => {
  const elsewhere = /^(local id|decided|agreed|unmatched: (agrees|decided))/;
  const tried = new Set(CASES.map(([rule]) => rule));
  expect(
    LINK_RULES.map(({ rule }) => rule).filter((rule) => !tried.has(rule) && !elsewhere.test(rule)),
  ).toEqual([]);
});

describe("a number that is only told beside others", () => {
  test("is nobody until it leads to a child, and nobody again when it does not any more", async () => {
    const county = fresh();
    await county.send(census("p1", { uniquelearnernumber: V0 }));
    expect(await county.who()).toEqual(["p1 -> own (unmatched: no local id told)"]);
    await county.send(header(child("1", { UPN: U0 })));
    expect(await county.who()).toHaveLength(3);
    await county.send(header(child("1"), child("2")));
    expect(await county.who()).toEqual([
      "p1 -> own (unmatched: no local id told)",
      "u0 -> own (unmatched: no local id told)",
    ]);
  });

  test("follows the number directly told for a local id, not the other way about", async () => {
    const county = fresh();
    await county.send(header(child("1", { UPN: U0 })), assessment({ CHILD_ID: "2" }), withNhs(U0, NHS[0]));
    expect(await county.who()).toEqual(["n0 -> L:2 (nhs number)", "u0 -> L:1 (upn)"]);
  });
});

describe("an adoption that comes to be known later", () => {
  const between = "u0 -> own (unmatched: an adoption lies between)";
  const several = "u0 -> own (unmatched: told for several local ids)";
  const told: (county: County) => Promise<unknown> = (county) =>
    county.send(roll({ CHILD_ID: "1" }), roll({ CHILD_ID: "2", ENROLLED_ON: "2019-09-01" }));

  test("by an episode", async () => {
    const county = fresh();
    await told(county);
    expect(await county.who()).toEqual([several]);
    await county.send(ADOPTED);
    expect(await county.who()).toEqual([between]);
  });

  test("by a correction that ends it", async () => {
    const county = fresh();
    await county.send(ADOPTED);
    await told(county);
    await county.send(
      episodes(episode("1", "01/05/2017", { DEC: "01/06/2018", REC: "E4A" }), episode("2", "01/05/2019")),
    );
    expect(await county.who()).toEqual([several]);
  });
});

describe("an agreed pair", () => {
  const RULE = LINK_RULES.find(({ rule }) => rule.startsWith("agreed"))!.rule;
  const agree = async (county: County, subject: string, other: string) => {
    await county.knex("identity_pairs").insert({
      ...{
        authority: county.authority,
        subject: subjectOf(subject),
        other,
        rule: RULE,
        score: 21,
        evidence: "[]",
      },
      ...{ submission_id: "00000000-0000-0000-0000-000000000000", known_from: "2020-01-01" },
    });
  };

  test("links what nobody claims, and a claim goes before it", async () => {
    const county = fresh();
    await county.send(header(child("1"), child("2")));
    await agree(county, "n0", "L:1");
    await county.send(assessment({}));
    expect(await county.who()).toEqual([`n0 -> L:1 (${RULE})`]);
    expect((await county.links()).find((line) => line.startsWith("n0"))).toMatch(/ 21$/);
    await county.send(assessment({ CHILD_ID: "2", DUE_ON: "2019-09-01" }));
    expect(await county.who()).toEqual(["n0 -> L:2 (nhs number)"]);
  });

  test("of several children links nobody, and of an adopted child neither", async () => {
    const county = fresh();
    await county.send(ADOPTED, header(child("1"), child("2"), child("3")));
    await agree(county, "n0", "L:2");
    await agree(county, "n0", "L:3");
    await agree(county, "u0", "L:1");
    await county.send(assessment({}), roll({}));
    expect(await county.who()).toEqual([
      "n0 -> own (unmatched: agrees with several children)",
      "u0 -> own (unmatched: an adoption lies between)",
    ]);
  });
});
