import fc from "fast-check";
import { child, columnsOf, episode, fileOf, openWorld, saying } from "./world";
import type { Row, World } from "./world";

let hub: World;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

/** A yearly file: its source, its year, its rows. */
interface Yearly {
  readonly source: string;
  readonly year: number;
  readonly rows: readonly Row[];
}

const IDS = ["1", "2", "3", "4"];
const STARTS = ["01/05/2016", "01/06/2017", "07/09/2018"];
const RUNS = { numRuns: 25 };

const episodeRow = fc
  .record({
    id: fc.constantFrom(...IDS),
    start: fc.constantFrom(...STARTS),
    LS: fc.constantFrom("C1", "C2", "??"),
  })
  .map(({ id, start, LS }) => episode(id, start, { LS }));
const childRow = fc
  .record({
    id: fc.constantFrom(...IDS),
    ETHNIC: fc.constantFrom("WBRI", "WIRI", "??"),
    SEX: fc.constantFrom("1", "2"),
  })
  .map(({ id, ETHNIC, SEX }) => child(id, { ETHNIC, SEX, DOB: `0${id}/01/2010`, UPN: `A12345678901${id}` }));
const reviewRow = fc
  .record({
    CHILD: fc.constantFrom(...IDS),
    REVIEW: fc.constantFrom(...STARTS),
    REVIEW_CODE: fc.constantFrom("PN1", "PN2"),
  })
  .map((row) => ({ ...row, DOB: "01/01/2010" }));

const ROWS = { ssda903_episodes: episodeRow, ssda903_header: childRow, ssda903_reviews: reviewRow };

/** One file a source and year, in any order of arrival. */
const yearlyFiles: fc.Arbitrary<Yearly[]> = fc
  .tuple(
    ...Object.entries(ROWS).flatMap(([source, row]) =>
      [2018, 2019, 2020].map((year) =>
        fc.array<Row>(row, { maxLength: 6 }).map((rows) => ({ source, year, rows })),
      ),
    ),
  )
  .map((files) => [...files]);

let authorities = 0;

/** The file as sent; an unknown column of its year keeps files of two years from being the same bytes. */
const textOf = ({ source, year, rows }: Yearly) =>
  fileOf(source, rows, [...columnsOf(source), `FOR_${year}`]);

/** Takes the files in for an authority of their own, and says what is then known. */
async function known(files: readonly Yearly[], text = textOf) {
  const authority = `P${++authorities}`;
  for (const file of files) {
    const { status } = await hub.send(text(file), { authority, year: file.year, acceptWithdrawals: true });
    if (status !== "merged" && status !== "unchanged") throw new Error(`${file.source}: ${status}`);
  }
  const { identity_links, ...records } = await saying(hub.knex, authority);
  // The id of a child is made from the authority and the local id; which local id it is is what is compared.
  const names = new Map(
    identity_links!.filter((link) => link.startsWith("subject=L:")).map((l) => [childOf(l), l.split(" ")[0]]),
  );
  return {
    ...records,
    links: identity_links!.map((l) => l.replace(/child=\S+/, names.get(childOf(l)) ?? "own")),
  };
}

const childOf = (link: string) => /child=(\S+)/.exec(link)![1]!;

test("any order of yearly files gives the same records and links", async () => {
  const shuffled = yearlyFiles.chain((files) =>
    fc.shuffledSubarray(files, { minLength: files.length }).map((order) => ({ files, order })),
  );
  const property = fc.asyncProperty(shuffled, async ({ files, order }) => {
    expect(await known(order)).toEqual(await known(files));
  });
  await fc.assert(property, RUNS);
}, 240_000);

test("any permutation of the rows and columns of a file gives the same records and links", async () => {
  const permuted = fc.constantFrom(...(Object.keys(ROWS) as (keyof typeof ROWS)[])).chain((source) =>
    fc.array<Row>(ROWS[source], { minLength: 2, maxLength: 8 }).chain((rows) =>
      fc.record({
        file: fc.constant({ source, year: 2019, rows }),
        rows: fc.shuffledSubarray(rows, { minLength: rows.length }),
        columns: fc.shuffledSubarray(columnsOf(source), { minLength: columnsOf(source).length }),
      }),
    ),
  );
  const property = fc.asyncProperty(permuted, async ({ file, rows, columns }) => {
    const other = await known([{ ...file, rows }], (permuted) =>
      fileOf(permuted.source, permuted.rows, columns),
    );
    expect(other).toEqual(await known([file]));
  });
  await fc.assert(property, RUNS);
}, 240_000);

test("taking the same files again, in order, leaves the same records and links", async () => {
  const property = fc.asyncProperty(yearlyFiles, async (files) => {
    expect(await known([...files, ...files])).toEqual(await known(files));
  });
  await fc.assert(property, { numRuns: 8 });
}, 240_000);

const STAY = { UPN: "A123456789012", CHILD_ID: "1", SCHOOL_URN: "100001" };

test("rows of one file that tell two dates of birth of one pair link the same in either order", async () => {
  const rows = [
    { ...STAY, DOB: "2010-01-01", ENROLLED_ON: "2018-09-01" },
    { ...STAY, DOB: "2011-01-01", ENROLLED_ON: "2019-09-01" },
  ];
  const header = { source: "ssda903_header", year: 2019, rows: [child("1", { DOB: "01/01/2010" })] };
  const roll = (told: readonly Row[]) => ({ source: "virtual_school_roll", year: 2019, rows: told });
  const { links } = await known([header, roll(rows)]);
  expect((await known([header, roll([...rows].reverse())])).links).toEqual(links);
});

test("years that give a child two dates of birth link the pupil number the same in either order", async () => {
  const header = (year: number, DOB: string) => ({
    ...{ source: "ssda903_header", year, rows: [child("1", { DOB, UPN: STAY.UPN })] },
  });
  const [older, newer] = [header(2018, "01/01/2010"), header(2019, "02/01/2010")];
  expect(await known([newer, older])).toEqual(await known([older, newer]));
});
