import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { arrivals, ingestAll } from "../../src/ingest/ingestAll";
import { temporaryFolder } from "../harness/folder";
import { child, current, episode, fileOf, openWorld, saying, subjects, TODAY } from "./world";
import type { World } from "./world";

let hub: World;
beforeEach(async () => {
  hub = await openWorld();
});
afterEach(() => hub.close());

const episodes = (...rows: ReturnType<typeof episode>[]) => fileOf("ssda903_episodes", rows);
const header = (...rows: ReturnType<typeof child>[]) => fileOf("ssda903_header", rows);
const YEAR_UNKNOWN =
  "Nothing tells which collection year this Header file is for. Say it: --year 2026 for the year to 31 March 2026.";

describe("the collection year is told by", () => {
  test("the sender, against the file's own dates", async () => {
    const report = await hub.send(episodes(episode("1", "01/05/2017")), {
      year: 2020,
      yearOfFolder: { year: 2019, rows: 99 },
    });
    expect(report).toMatchObject({ collectionYear: 2020, yearToldBy: "the sender" });
  });

  test.each([
    ["31/03/2018", 2018],
    ["01/04/2018", 2019],
  ])(
    "its own dates, against a folder that tells no more of them: %s is %i",
    async (latest, collectionYear) => {
      const file = episodes(episode("1", "01/05/2015"), episode("2", latest));
      const report = await hub.send(file, { yearOfFolder: { year: 2016, rows: 2 } });
      expect(report).toMatchObject({ collectionYear, yearToldBy: "its own dates" });
    },
  );

  test("the other files of its folder, against its own dates where theirs are more", async () => {
    const file = episodes(episode("1", "01/05/2015"));
    const report = await hub.send(file, { yearOfFolder: { year: 2019, rows: 2 } });
    expect(report).toMatchObject({ collectionYear: 2019, yearToldBy: "the other files of its folder" });
  });

  test("the other files of its folder, against the last file", async () => {
    await hub.send(header(child("1")), { year: 2018 });
    const report = await hub.send(header(child("2")), { yearOfFolder: { year: 2019, rows: 99 } });
    expect(report).toMatchObject({ collectionYear: 2019, yearToldBy: "the other files of its folder" });
  });

  test("the last file merged, of that authority only", async () => {
    await hub.send(episodes(episode("1", "01/05/2018")));
    expect(await hub.send(header(child("2")))).toMatchObject({
      ...{ collectionYear: 2019, yearToldBy: "the last file merged" },
    });
    expect(await hub.send(header(child("2")), { authority: "B" })).toMatchObject({
      ...{ status: "refused", reasonCode: "YEAR_UNKNOWN", reason: YEAR_UNKNOWN },
    });
  });

  test("nothing for a file that is not yearly", async () => {
    const stay = { UPN: "A123456789012", DOB: "2010-01-05", SCHOOL_URN: "100001", ENROLLED_ON: "2018-09-01" };
    const report = await hub.send(fileOf("virtual_school_roll", [stay]), { year: 2018 });
    expect(report).toMatchObject({ status: "merged", collectionYear: null, yearToldBy: null });
  });
});

describe("its own dates", () => {
  test("do not move a whole return for one mistyped year in fifty rows", async () => {
    const rows = Array.from({ length: 49 }, (_, index) => episode(String(index), "01/05/2017"));
    const file = episodes(...rows, episode("99", "01/05/2019"));
    expect(await hub.send(file)).toMatchObject({ collectionYear: 2018 });
  });

  test("after the day of receipt, or that do not exist, are not believed", async () => {
    const file = episodes(episode("1", "01/05/2017"), episode("2", "01/07/2020"), episode("3", "31/02/2020"));
    expect(await hub.send(file)).toMatchObject({ collectionYear: 2018, accepted: 1, quarantined: 2 });
  });
});

test("the files of a folder are taken reference first, with the year of their folder", async () => {
  const { folder, remove } = await temporaryFolder();
  const put = async (name: string, content: string) => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  };
  await put("2018/a-episodes.csv", episodes(episode("1", "01/05/2017")));
  await put("2018/b-header.csv", header(child("1")));
  await put("2019/a-episodes.csv", episodes(episode("1", "01/05/2017"), episode("1", "01/05/2018")));
  await put("2019/b-header.CSV", header(child("1"), child("2")));
  await put("zz-areas.csv", fileOf("reference_areas", [{ LTLA23CD: "E06000001", UTLA23CD: "E06000001" }]));
  await put("2019/notes.txt", "not looked at");
  await put("2019/0-other.csv", "a,b\n1,2\n");
  const settings = { authority: "A", subjects, today: TODAY };
  const reports = await ingestAll(hub.knex, await arrivals([folder], settings), settings);
  await remove();
  expect(
    reports.map(({ source, collectionYear, yearToldBy }) => [source, collectionYear, yearToldBy]),
  ).toEqual([
    ["reference_areas", null, null],
    ["ssda903_header", 2018, "the other files of its folder"],
    ["ssda903_header", 2019, "the other files of its folder"],
    ["ssda903_episodes", 2018, "its own dates"],
    ["ssda903_episodes", 2019, "its own dates"],
    [null, null, null],
  ]);
});

describe("an older year's file after a newer one", () => {
  test("changes nothing of the newer, and says how many of its rows are superseded", async () => {
    await hub.send(header(child("1", { ETHNIC: "WIRI" }), child("2")), { year: 2019 });
    const before = await saying(hub.knex);
    const report = await hub.send(header(child("1"), child("2")), { year: 2018 });
    expect(report).toMatchObject({ added: 0, corrected: 0, superseded: 2, withdrawn: 0 });
    expect(await saying(hub.knex)).toEqual(before);
  });

  test("adds what only it knows", async () => {
    await hub.send(episodes(episode("1", "01/05/2018")));
    const report = await hub.send(episodes(episode("1", "01/05/2017", { LS: "C1" })));
    expect(report).toMatchObject({ collectionYear: 2018, added: 1, withdrawn: 0 });
    expect(await current(hub.knex, "care_episodes", ["started_on", "legal_status"])).toEqual([
      ...["2017-05-01 C1", "2018-05-01 C2"],
    ]);
  });

  test("withdraws nothing the newer year still tells", async () => {
    const both = [episode("1", "01/05/2017"), episode("2", "01/06/2017")];
    await hub.send(episodes(...both), { year: 2018 });
    await hub.send(episodes(...both, episode("3", "01/05/2018")), { year: 2019 });
    expect(await hub.send(episodes(both[0]!), { year: 2018 })).toMatchObject({ withdrawn: 0, superseded: 1 });
  });
});
