import { randomUUID } from "node:crypto";
import { countOf } from "../../../src/indicators/cohortFigures";
import { facts } from "../../../src/indicators/facts";
import { knownToSocialCare } from "../../../src/indicators/populations/context/knownToSocialCare";
import { receiveEverything } from "../plain/store";
import { specDatabase } from "./specDatabase";

const knex = specDatabase();
const AUTHORITY = "E10000001";
const KNOWN = { line: 2, known_from: "2020-01-01T00:00:00Z", period: 2025 };

type Episode = readonly [from: string, to: string | null, placement: string, reason: string | null];

/** A child for each way, with its episodes; what is expected on 31 March 2024. */
const CHILDREN: Readonly<Record<string, { readonly is: string; readonly episodes: readonly Episode[] }>> = {
  never: { is: "NOT_BEFORE_IN_CARE", episodes: [] },
  later: { is: "NOT_BEFORE_IN_CARE", episodes: [["2024-04-01", null, "U1", null]] },
  entersThatDay: { is: "FOSTER_CARE", episodes: [["2024-03-31", null, "U1", null]] },
  moves: {
    is: "RESIDENTIAL",
    episodes: [
      ["2023-01-01", "2024-03-31", "U1", "X1"],
      ["2024-03-31", null, "K2", null],
    ],
  },
  endsThatDay: { is: "LEFT_HOME_PLANNED", episodes: [["2023-01-01", "2024-03-31", "U1", "E4A"]] },
  endsNextDay: { is: "FOSTER_CARE", episodes: [["2023-01-01", "2024-04-01", "U1", "E4A"]] },
  adopted: { is: "LEFT_ADOPTED", episodes: [["2020-01-01", "2023-05-01", "A3", "E12"]] },
  waits: { is: "PLACED_FOR_ADOPTION", episodes: [["2020-01-01", null, "A3", null]] },
  home: { is: "PLACED_WITH_PARENTS", episodes: [["2020-01-01", null, "P1", null]] },
  lives: { is: "OTHER_PLACEMENT", episodes: [["2020-01-01", null, "P2", null]] },
  unsaid: { is: "LEFT_UNKNOWN", episodes: [["2020-01-01", "2021-01-01", "U1", null]] },
  returned: {
    is: "FOSTER_CARE",
    episodes: [
      ["2020-01-01", "2021-01-01", "U1", "E4A"],
      ["2023-01-01", null, "U1", null],
    ],
  },
};

beforeAll(async () => {
  await receiveEverything(knex(), AUTHORITY);
  for (const [subject, { episodes }] of Object.entries(CHILDREN)) {
    const about = { ...KNOWN, authority: AUTHORITY, subject, submission_id: randomUUID() };
    await knex()("children").insert({ ...about, sex: "F", born_on: "2012-01-01" });
    await knex()("identity_links").insert({
      ...{ authority: AUTHORITY, subject, child: randomUUID(), rule: "local id" },
      ...{ submission_id: randomUUID(), known_from: KNOWN.known_from },
    });
    for (const [started_on, ended_on, placement_type, reason_ended] of episodes)
      await knex()("care_episodes").insert({
        ...{ ...about, started_on, ended_on, placement_type, reason_ended },
        ...{ reason_started: "S", legal_status: "C2" },
      });
  }
});

test("everybody is where the last episode begun by the date says", async () => {
  const cohort = { authority: AUTHORITY, population: knownToSocialCare, asAt: "2024-03-31", knownAt: null };
  const by = facts.find(({ code }) => code === "care_outcome")!;
  const asked = { ...cohort, period: "DATE" as const, filter: { all: [] } };
  const { table } = await countOf(knex(), asked, [by], "exact");
  const found = table.cells.filter(({ group, numerator }) => group["care_outcome"] && numerator! > 0);
  const expected: Record<string, number> = {};
  for (const { is } of Object.values(CHILDREN)) expected[is] = (expected[is] ?? 0) + 1;
  expect(Object.fromEntries(found.map(({ group, numerator }) => [group["care_outcome"], numerator]))).toEqual(
    expected,
  );
});
