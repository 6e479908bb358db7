import fc from "fast-check";
import { withdrawSubmission } from "../../src/ingest/withdraw";
import { columnsOf, fileOf, openWorld, saying } from "./world";
import type { Row, World } from "./world";

/** Two systems tell of one table; a file of the one may come after a newer one of the other. */
let hub: World;
let authorities = 0;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

const PLAN = "Child Protection Plan";
const ID = { list: "Child Unique ID", nightly: "cppl_person_id" };

/** What a row says of the plan of a child; null: the cell is blank. */
interface Said {
  readonly id: string;
  readonly latest: "Neglect" | "Emotional" | null;
  readonly previous: string | null;
  readonly team: string | null;
}

const listRow = ({ id, latest, previous, team }: Said): Row => ({
  ...{ [ID.list]: id, Gender: "a) Male", Ethnicity: "a) WBRI", "Date of Birth": "05/04/2014" },
  ...{ "Does the Child have a Disability": "b) No", [`${PLAN} Start Date`]: "03/02/2018" },
  ...{ "Initial Category of Abuse": "a) Neglect", "Allocated Team": team ?? "" },
  "Latest Category of Abuse":
    latest === null ? "" : latest === "Neglect" ? "a) Neglect" : "d) Emotional abuse",
  "Number of Previous Child Protection Plans": previous ?? "",
});

const nightlyRow = ({ id, latest, previous }: Said): Row => ({
  ...{ cppl_person_id: id, DOB: "2014-04-05", cppl_cp_plan_start_date: "2018-02-03" },
  ...{ cppl_cp_plan_initial_category: "NEG" },
  cppl_cp_plan_latest_category: latest === null ? "" : latest === "Neglect" ? "NEG" : "EMO",
  cppl_cp_plan_number_previous: previous ?? "",
});

const said = fc.record({
  id: fc.constantFrom("1", "2", "3"),
  latest: fc.constantFrom("Neglect" as const, "Emotional" as const, null),
  previous: fc.constantFrom("0", "2", null),
  team: fc.constantFrom("Duty team", "Team two", null),
});
const rows = fc.uniqueArray(said, { selector: ({ id }) => id, minLength: 1, maxLength: 3 });
const file = fc.record({ from: fc.constantFrom("list" as const, "nightly" as const), rows });
type File = typeof file extends fc.Arbitrary<infer T> ? T : never;

/** Files in the order of their days, the columns that the nightly ones lack, and whose turn it is to arrive. */
const story = fc.record({
  files: fc.array(file, { minLength: 2, maxLength: 5 }),
  nightlyLacks: fc.subarray(["cppl_cp_plan_number_previous", "cppl_cp_plan_ola"]),
  turns: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** The files in an order in which those of one system keep theirs. */
function shuffled({ files, turns }: Story): number[] {
  const of = (from: File["from"]) => files.flatMap((one, day) => (one.from === from ? [day] : []));
  const [lists, nightlies] = [of("list"), of("nightly")];
  return files.map((_, at) => {
    const queue = lists.length > 0 && (turns[at] || nightlies.length === 0) ? lists : nightlies;
    return queue.shift()!;
  });
}

async function send(authority: string, { files, nightlyLacks }: Story, day: number) {
  const one = files[day]!;
  const [source, rowOf, lacks]: [string, (said: Said) => Row, readonly string[]] =
    one.from === "list"
      ? ["annex_a_child_protection_plans", listRow, []]
      : ["social_care_child_protection_plans", nightlyRow, nightlyLacks];
  const columns = columnsOf(source).filter((name) => !lacks.includes(name));
  const text = fileOf(source, one.rows.map(rowOf), columns);
  // A column nobody knows keeps files of two days from being equal.
  const dated = text.trimEnd().split("\n");
  const report = await hub.send(dated.map((line, at) => `${line},${at === 0 ? "NIGHT" : day}\n`).join(""), {
    ...{ authority, today: "2018-06-30", extractedOn: `2018-05-${String(day + 1).padStart(2, "0")}` },
  });
  expect(report).toMatchObject({ status: "merged", quarantined: 0 });
  const { accepted, added, corrected, unchanged, superseded, deleted } = report;
  expect(accepted).toBe(added + corrected + unchanged + superseded + deleted);
  return report;
}

const next = () => `LT${++authorities}`;

test("whatever comes late of one system, the records say what the newest word on each cell was", async () => {
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      const [inOrder, other] = [next(), next()];
      for (const day of told.files.keys()) await send(inOrder, told, day);
      for (const day of shuffled(told)) await send(other, told, day);
      expect(await withoutChild(other)).toEqual(await withoutChild(inOrder));
    }),
    { numRuns: 25 },
  );
});

test("what late files completed is taken back with them, newest first", async () => {
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      const authority = next();
      const steps: { id: string; before: unknown }[] = [];
      for (const day of shuffled(told)) {
        const before = await saying(hub.knex, authority);
        steps.push({ id: (await send(authority, told, day)).id, before });
      }
      for (const { id, before } of steps.reverse()) {
        await withdrawSubmission(hub.knex, authority, id, "analyst");
        expect(await saying(hub.knex, authority)).toEqual(before);
      }
    }),
    { numRuns: 10 },
  );
});

/** What is said, without the ids the hub gives children, which differ from one authority to another. */
async function withoutChild(authority: string) {
  const all = await saying(hub.knex, authority);
  return Object.fromEntries(
    Object.entries(all).map(([table, texts]) => [
      table,
      texts.map((text) => text.replace(/child=\S+ /, "")).sort(),
    ]),
  );
}
