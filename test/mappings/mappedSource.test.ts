import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { cellCheck } from "../../src/ingest/checkCell";
import { recognise } from "../../src/ingest/recognise";
import { withMappings } from "../../src/mappings/loadMappings";
import { mappedSource } from "../../src/mappings/mappedSource";
import { readMapping } from "../../src/mappings/readMapping";
import type { Source } from "../../src/sources/source";
import { peps } from "./peps";

const TEXT = `mapping: County PEP extract
feeds: peps
dates: dd-mmm-yyyy
columns:
  Pupil No: UPN
  Born: DOB
  Plan due: PEP_DUE
  Grade: { to: QUALITY, codes: { Green: good }, blanks: [TBC] }
always: { GRADED_BY: virtual school head, NEXT_REVIEW_DUE: 2026-07-01 }
not kept: [Surname]
`;

const mapped = (text = TEXT): Source => mappedSource(peps, readMapping(text, "peps.yaml", [peps]));
const WHEN = { yearEnd: "2026-03-31", today: "2026-06-30" };

test("keeps what the source is, and says by which mapping", () => {
  const { code, title, key, feeds, arrives, mapping } = mapped();
  expect({ code, title, key, feeds, arrives, mapping }).toEqual({
    ...{ code: "peps", title: "Education plans", key: ["PEP_DUE"], feeds: peps.feeds, arrives: "delta" },
    mapping: "County PEP extract",
  });
});

test("has the mapped and the fixed columns and no other", () => {
  expect(Object.keys(mapped().columns)).toEqual([
    ...["UPN", "DOB", "PEP_DUE", "QUALITY", "GRADED_BY", "NEXT_REVIEW_DUE"],
  ]);
  expect(mapped().fixed).toEqual({ GRADED_BY: "virtual school head", NEXT_REVIEW_DUE: "2026-07-01" });
});

test("is known by the headings of the extract in any spelling of case, blanks and underscores, and by no other", () => {
  const local = ["Pupil_No", "surname", "BORN", "plan due", "Grade"];
  const found = recognise(local, [mapped(), peps]);
  expect(found.source.mapping).toBe("County PEP extract");
  expect(found.header).toEqual(["UPN", null, "DOB", "PEP_DUE", "QUALITY"]);
  expect(found.unknownColumns).toEqual([]);
  const own = recognise(Object.keys(peps.columns), [mapped(), peps]);
  expect(own.source).toBe(peps);
});

test("every mapped heading must be there, and is named as the extract calls it", () => {
  expect(() => recognise(["Pupil No", "Born", "Plan dew", "Grade"], [mapped()])).toThrow(
    'lacks Plan due (is it the column headed "Plan dew"?)',
  );
});

test("a mapping beats the source whose headings it repeats, also where it leaves some out", () => {
  const names = Object.keys(peps.columns);
  const columns = names.filter((name) => name !== "GRADED_BY").map((name) => `  ${name}: ${name}`);
  const text = `mapping: own\nfeeds: peps\ncolumns:\n${columns.join("\n")}\nnot kept: [GRADED_BY]\n`;
  expect(recognise(names, [mapped(text), peps]).source.mapping).toBe("own");
});

test("a mapping of few headings does not catch a file that has them among others", () => {
  const text = "mapping: few\nfeeds: peps\ncolumns:\n  UPN: UPN\n  DOB: DOB\n  PEP_DUE: PEP_DUE\n";
  expect(recognise(Object.keys(peps.columns), [mapped(text), peps]).source).toBe(peps);
});

test("reads dates as the mapping says, and its own fixed dates as it writes them", () => {
  const source = mapped();
  const check = (name: string) => cellCheck(source, source.columns[name]!, 2026);
  expect(check("DOB")("05-Jan-2015")).toBe("2015-01-05");
  expect(check("NEXT_REVIEW_DUE")("2026-07-01")).toBe("2026-07-01");
});

test("its rules see a column that is left out as blank", () => {
  const rule = mapped().rules!.find(({ code }) => code === "GRADED_NOT_COMPLETED")!;
  expect(rule.breaks({ QUALITY: "good" }, WHEN)).toBe(true);
  expect(rule.breaks({ QUALITY: "good", PEP_COMPLETED: "2026-01-01" }, WHEN)).toBe(false);
  expect(rule.breaks({ QUALITY: null }, WHEN)).toBe(false);
});

describe("mappings of a hub", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "cohort-hub-mappings-"));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const write = async (name: string, text: string) => {
    await writeFile(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const load = (files: string[] = [], from = folder) => withMappings({ files, folder: from }, [peps]);

  test("come from a folder, which need not be there, before the built-in sources", async () => {
    await write("one.yaml", TEXT);
    await write("notes.txt", "no mapping");
    expect((await load()).map(({ mapping }) => mapping ?? null)).toEqual(["County PEP extract", null]);
    expect(await load([], path.join(folder, "nowhere"))).toEqual([peps]);
  });

  test("come from named files too, and one named twice counts once", async () => {
    const file = await write("one.yml", TEXT);
    expect(await load([file, file])).toHaveLength(2);
    const missing = path.join(folder, "none.yaml");
    await expect(load([missing])).rejects.toMatchObject({
      code: "MAPPING_NOT_FOUND",
      message: `${missing}: there is no such mapping, or it may not be read. Check the path.`,
    });
  });

  test("are refused together, each problem a line", async () => {
    await write("one.yaml", TEXT.replace("dd-mmm-yyyy", "ddmmyyyy"));
    await write("two.yaml", TEXT.replace("feeds: peps", "feeds: peeps"));
    await expect(load()).rejects.toMatchObject({
      code: "MAPPING_INVALID",
      message: [
        'one.yaml, line 3: "ddmmyyyy" is not a date format. Did you mean dd-mm-yyyy?',
        'two.yaml, line 2: there is no source "peeps". Did you mean peps?',
      ].join("\n"),
    });
  });

  test("are refused where two are for the same headings", async () => {
    await write("one.yaml", TEXT);
    await write("two.yaml", TEXT.replace("County PEP extract", "Another"));
    await expect(load()).rejects.toMatchObject({
      code: "MAPPINGS_ALIKE",
      message:
        'The mappings "County PEP extract" and "Another" are for files with the same headings. Keep one of them.',
    });
  });
});
