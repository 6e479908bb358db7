import { gaps } from "../../src/identity/gaps";
import { child, episode, fileOf, openWorld } from "../ingest/world";
import type { World } from "../ingest/world";

let hub: World;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

const found = async (profile: "exact" | "dfe") => {
  const { cells } = await gaps(hub.knex, "A", profile);
  return Object.fromEntries(cells.map(({ group, value, status }) => [group["gap"], value ?? status]));
};

test("counts who is missing where the systems' lists should meet", async () => {
  const pupil = (UPN: string) => ({
    UPN,
    DOB: "2010-01-05",
    SCHOOL_URN: "100001",
    ENROLLED_ON: "2018-09-01",
  });
  const patient = {
    NHS_NUMBER: "9434765919",
    DOB: "2010-01-05",
    SDQ_COMPLETED: "2019-01-01",
    SDQ_SCORE: "4",
  };
  const files = [
    fileOf("ssda903_header", [child("1", { UPN: "A123456789012" }), child("2"), child("3")]),
    fileOf("ssda903_episodes", [episode("1", "01/05/2018"), episode("9", "01/05/2018")]),
    fileOf("virtual_school_roll", [pupil("A123456789012"), pupil("H210987654321")]),
    fileOf("health_sdq_scores", [patient]),
  ];
  for (const file of files) await hub.send(file, { year: 2019 });
  expect(await found("exact")).toEqual({
    HEADER_WITHOUT_EPISODE: 2,
    EPISODE_WITHOUT_HEADER: 1,
    PUPIL_UNMATCHED: 1,
    PATIENT_UNMATCHED: 1,
  });
  expect(Object.values(await found("dfe"))).toEqual(Array(4).fill("SUPPRESSED"));
});
