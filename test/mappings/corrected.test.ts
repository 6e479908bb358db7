import { mappedSource } from "../../src/mappings/mappedSource";
import { readMapping } from "../../src/mappings/readMapping";
import { sources, sourceOf } from "../../src/sources";
import { current, openWorld } from "../ingest/world";
import type { World } from "../ingest/world";

/** A file sent again by a mapping that has been corrected since. */
let hub: World;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

const FILE = "Number,Child,Born,On,Points,Asked\n,1,05/01/2010,01/02/2018,12,Mum\n";

/** The same mapping, by one name, with what "Mum" means. */
const by = (mum: string) => {
  const text = `mapping: County scores
feeds: health_sdq_scores
dates: dd/mm/yyyy
columns:
  Number: NHS_NUMBER
  Child: CHILD_ID
  Born: DOB
  On: SDQ_COMPLETED
  Points: SDQ_SCORE
  Asked: { to: COMPLETED_BY, codes: { Mum: ${mum} } }
`;
  const base = sourceOf("health_sdq_scores")!;
  return [mappedSource(base, readMapping(text, "scores.yaml", sources)), ...sources];
};
const scores = () => current(hub.knex, "sdq_scores", ["subject", "completed_by"]);

test("is taken as it now reads", async () => {
  expect(await hub.send(FILE, { sources: by("teacher") })).toMatchObject({ status: "merged", added: 1 });
  expect(await scores()).toEqual(["L:1 teacher"]);
  expect(await hub.send(FILE, { sources: by("carer") })).toMatchObject({ status: "merged", corrected: 1 });
  expect(await scores()).toEqual(["L:1 carer"]);
});

test("changes nothing where the mapping says what it said", async () => {
  expect(await hub.send(FILE, { sources: by("carer") })).toMatchObject({ status: "unchanged" });
});
