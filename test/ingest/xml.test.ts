import { readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { arrivals, ingestAll } from "../../src/ingest/ingestAll";
import type { SubmissionReport } from "../../src/ingest/report";
import { isSsda903Xml } from "../../src/ingest/xml/isSsda903Xml";
import { tablesOfXml } from "../../src/ingest/xml/tablesOfXml";
import { withXmlTakenApart } from "../../src/ingest/xml/withXmlTakenApart";
import { issuesOf } from "./fixtures";
import { fileOf, openWorld, saying, subjects } from "./world";
import type { Row, World } from "./world";

let hub: World;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

/** What a child's elements hold: the header's own fields, and the records of each group by the group's name. */
interface Child {
  readonly header: Row;
  readonly groups: readonly (readonly [name: string, fields: Row])[];
  readonly episodes: readonly Row[];
}

const CHILDREN: readonly Child[] = [
  {
    header: {
      ...{
        CHILDID: "0012",
        UPN: "UN3",
        SEX: "2",
        DOB: "05/01/2010",
        ETHNIC: "WBRI",
        UASC: "1",
        DUC: "05/01/2028",
      },
      ...{ MOTHER: "0", MC_DOB: "" },
    },
    groups: [
      ["AMISSING", { MISSING: "M", MIS_START: "07/07/2019", MIS_END: "09/07/2019" }],
      ["AMISSING", { MISSING: "A", MIS_START: "08/08/2019", MIS_END: "" }],
      ["AREVIEW", { REVIEW: "01/12/2019", REVIEW_CODE: "PN1" }],
      ["AREVIEW", { REVIEW: "01/02/2020", REVIEW_CODE: "PN5" }],
      ["PERMANENCE", { PREV_PERM: "P1", LA_PERM: "330", DATE_PERM: "zz/02/2014" }],
      [
        "OC2",
        {
          ...{ SDQ_SCORE: "12", SDQ_REASON: "", CONVICTED: "0", HEALTH_CHECK: "", IMMUNISATIONS: "1" },
          ...{ TEETH_CHECK: "1", HEALTH_ASSESSMENT: "1", SUBSTANCE_MISUSE: "0" },
          ...{ INTERVENTION_RECEIVED: "", INTERVENTION_OFFERED: "" },
        },
      ],
    ],
    episodes: [
      {
        ...{ DECOM: "01/04/2018", RNE: "S", LS: "C2", CIN: "N1", PL: "U4", PL_POST: "AB2 1AA" },
        ...{ HOME_POST: "AB1 1AA", URN: "SC123456", PLACE_PROVIDER: "PR1", DEC: "01/06/2019", REC: "X1" },
        REASON_PLACE_CHANGE: "CARPL",
      },
      {
        ...{ DECOM: "01/06/2019", RNE: "P", LS: "C2", CIN: "N1", PL: "K2", PL_POST: "", HOME_POST: "" },
        ...{ URN: "1234567", PLACE_PROVIDER: "PR4", DEC: "", REC: "" },
      },
    ],
  },
  {
    header: {
      ...{ CHILDID: "13", UPN: "", SEX: "1", DOB: "05/01/2018", ETHNIC: "MOTH", UASC: "0", DUC: "" },
      ...{ DATE_INT: "07/07/2019", DATE_MATCH: "08/08/2019", FOSTER_CARE: "0", NB_ADOPTR: "2" },
      ...{ SEX_ADOPTR: "MF", LS_ADOPTR: "L11" },
    },
    groups: [
      ["AMISSING", { MISSING: "", MIS_START: "", MIS_END: "" }],
      ["AD_PLACED", { DATE_PLACED: "07/07/2019", DATE_PLACED_CEASED: "", REASON_PLACED_CEASED: "" }],
    ],
    episodes: [
      {
        DECOM: "01/05/2019",
        RNE: "S",
        LS: "E1",
        CIN: "N1",
        PL: "A6",
        PLACE_PROVIDER: "PR1",
        DEC: "",
        REC: "",
      },
    ],
  },
  {
    header: {
      ...{ CHILDID: "14", UPN: "", SEX: "1", DOB: "05/01/2001", ETHNIC: "MOTH", UASC: "0" },
      ...{ IN_TOUCH: "YES", ACTIV: "F2", ACCOM: "U1" },
    },
    groups: [],
    episodes: [],
  },
];

const leaf = ([name, text]: readonly [string, string]) => `<${name}>${text}</${name}>`;
const leaves = (fields: Row) => Object.entries(fields).map(leaf);
const group = (name: string, fields: Row) => [`<${name}>`, ...leaves(fields), `</${name}>`];

function childXml({ header, groups, episodes }: Child): string[] {
  const inHeader = [...leaves(header), ...groups.flatMap(([name, fields]) => group(name, fields))];
  const after = episodes.flatMap((fields) => group("EPISODE", fields));
  return ["<CHILD>", "<HEADER>", ...inHeader, "</HEADER>", ...after, "</CHILD>"];
}

const linesOf = (children: readonly Child[]) => [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<EXPSSDA903 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
  ...children.flatMap(childXml),
  "</EXPSSDA903>",
];
const XML = linesOf(CHILDREN).join("\n");

/** The same as CSV: what each table is of a child, by the names the tables use. */
function tablesOf(children: readonly Child[]): Record<string, Row[]> {
  const isGiven = (fields: Row) => Object.values(fields).some((text) => text !== "");
  const of = ({ header }: Child, fields: Row): Row => ({
    CHILD: header["CHILDID"]!,
    SEX: header["SEX"]!,
    DOB: header["DOB"]!,
    ...fields,
  });
  const named = (name: string) =>
    children.flatMap((child) =>
      child.groups
        .filter(([other, fields]) => other === name && isGiven(fields))
        .map(([, fields]) => of(child, fields)),
    );
  const having = (field: string, value = /./) =>
    children.filter(({ header }) => value.test(header[field] ?? "")).map((child) => of(child, child.header));
  return {
    ssda903_header: children.map((child) => of(child, child.header)),
    ssda903_episodes: children.flatMap((child) =>
      child.episodes.map((row) => of(child, { ...row, PLACE: row["PL"]! })),
    ),
    ssda903_reviews: named("AREVIEW"),
    ssda903_uasc: having("UASC", /1/),
    ssda903_oc2: named("OC2"),
    ssda903_oc3: having("IN_TOUCH"),
    ssda903_ad1: having("DATE_INT"),
    ssda903_placed_adoption: named("AD_PLACED"),
    ssda903_previous_permanence: named("PERMANENCE"),
    ssda903_missing: named("AMISSING"),
  };
}

const settings = (authority: string) => ({ authority, subjects, today: "2020-06-30" });

/** Takes an XML return in as the hub does. */
async function sendXml(xml: string | Buffer, authority: string): Promise<SubmissionReport[]> {
  const file = await hub.write(xml, "return.xml");
  return withXmlTakenApart([file], async (parts) => {
    for (const { fault } of parts) if (fault) throw fault;
    const files = await arrivals(
      parts.map(({ path }) => path),
      settings(authority),
    );
    return ingestAll(hub.knex, files, settings(authority));
  });
}

/** What the records and links of an authority say; the ids of children are its own. */
async function sayingOf(authority: string): Promise<Record<string, string[]>> {
  const said = await saying(hub.knex, authority);
  const links = said["identity_links"]!.map((link) => link.replace(/ child=\S+/, ""));
  return { ...said, identity_links: links };
}

describe("an SSDA903 return as XML", () => {
  test("gives the same records as its tables as CSV", async () => {
    for (const [source, rows] of Object.entries(tablesOf(CHILDREN)))
      await hub.send(fileOf(source, rows), { ...settings("as CSV"), year: 2020 });
    const reports = await sendXml(XML, "as XML");
    expect(reports.map(({ status, collectionYear, issues }) => ({ status, collectionYear, issues }))).toEqual(
      reports.map(() => ({ status: "merged", collectionYear: 2020, issues: [] })),
    );
    expect(reports.length).toBe(Object.keys(tablesOf(CHILDREN)).length);
    const said = await sayingOf("as XML");
    expect(said).toEqual(await sayingOf("as CSV"));
    expect(said["care_episodes"]).toHaveLength(3);
  });

  test("is reported by the lines of the XML", async () => {
    const wrong = XML.replace("<REVIEW_CODE>PN5<", "<REVIEW_CODE>PN9<").replace("<LS>E1<", "<LS>E9<");
    const reports = await sendXml(wrong, "lines");
    const lines = wrong.split("\n");
    const lineBefore = (text: string, start: string) =>
      lines.lastIndexOf(
        start,
        lines.findIndex((line) => line.includes(text)),
      ) + 1;
    const issues = await Promise.all(reports.map((report) => issuesOf(hub, report)));
    expect(issues.flat().map(({ line, code }) => `${line} ${code}`)).toEqual([
      `${lineBefore("E9", "<EPISODE>")} CODE_UNKNOWN`,
      `${lineBefore("PN9", "<AREVIEW>")} CODE_UNKNOWN`,
    ]);
    expect(reports.map(({ fileName }) => fileName)).toContain("return.xml Episodes.csv");
  });

  test("is reported by the rows of the table where the XML is all on one line, and says so", async () => {
    const folder = path.dirname(await hub.write(""));
    const written = await tablesOfXml(await hub.write(linesOf(CHILDREN).join(""), "r.xml"), folder);
    expect(written.map((file) => path.basename(file)).slice(0, 3)).toEqual([
      "r.xml Header by row.csv",
      "r.xml Episodes by row.csv",
      "r.xml Reviews by row.csv",
    ]);
    expect(readFileSync(written[1]!, "utf8").split("\n")).toHaveLength(5);
  });

  test("gives the tables of later years, whatever their groups are called", async () => {
    const later = [
      "<SWEPISODE>",
      ...leaves({ SW_ID: "XX12", SW_DECOM: "01/07/2019", SW_DEC: "", SW_REASON: "MANAGE" }),
      "</SWEPISODE>",
      ...group("DOLO", { DOLO_START: "01/08/2019", DOLO_END: "" }),
    ].join("\n");
    const reports = await sendXml(XML.replace("</CHILD>", `${later}\n</CHILD>`), "later");
    const sources = reports.map(({ source, accepted }) => `${source} ${accepted}`);
    expect(sources).toContain("ssda903_social_worker_episodes 1");
    expect(sources).toContain("ssda903_deprivations_of_liberty 1");
  });

  test("has its unknown fields reported by the table they stand in", async () => {
    const reports = await sendXml(XML.replace("<RNE>P<", "<PL_DISTANCE>4.2</PL_DISTANCE><RNE>P<"), "unknown");
    const named = reports.filter(({ unknownColumns }) => unknownColumns.length > 0);
    expect(named.map(({ source, unknownColumns, issues }) => ({ source, unknownColumns, issues }))).toEqual([
      { source: "ssda903_episodes", unknownColumns: ["PL_DISTANCE"], issues: [] },
    ]);
  });

  test("keeps a cell whole that CSV would take for two", async () => {
    const [file] = await tablesOfXml(
      await hub.write(XML.replace("UN3", 'a,"b"\n &amp; <![CDATA[<c>]]>'), "r.xml"),
      path.dirname(await hub.write("")),
    );
    expect(readFileSync(file!, "utf8")).toContain('0012,2,05/01/2010,WBRI,"a,""b"" & <c>",0,');
  });
});

const declared = (encoding: string) => XML.replace("UTF-8", encoding);

describe("the encoding of the XML", () => {
  test.each([
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${XML}`)],
    ["UTF-16 little-endian", Buffer.from(`\uFEFF${declared("UTF-16")}`, "utf16le")],
    ["UTF-16 big-endian", Buffer.from(`\uFEFF${declared("UTF-16")}`, "utf16le").swap16()],
    ["Windows-1252", Buffer.from(declared("windows-1252").replace("UN3", "é"), "latin1")],
  ])("may be %s", async (_, bytes) => {
    const file = await hub.write(bytes, "r.xml");
    expect(await isSsda903Xml(file)).toBe(true);
    const [header] = await tablesOfXml(file, path.dirname(await hub.write("")));
    expect(readFileSync(header!, "utf8")).toMatch(/0012,2,05\/01\/2010,WBRI,(UN3|é),0,/);
  });
});

const BILLION_LAUGHS = `<!DOCTYPE EXPSSDA903 [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>`;
const EXTERNAL = `<!DOCTYPE EXPSSDA903 [<!ENTITY x SYSTEM "file:///etc/hostname">]>`;
const afterFirstLine = (text: string) => XML.replace("?>", `?>\n${text}`);

const take = async (xml: string | Buffer) =>
  tablesOfXml(await hub.write(xml, "return.xml"), path.dirname(await hub.write("")));

describe("rejects with one sentence that names the line", () => {
  test.each([
    ["a tag that is closed by another", XML.replace("</RNE>", "</LS>"), "XML_MALFORMED"],
    ["a file cut short", XML.slice(0, 900), "XML_MALFORMED"],
    [
      "an entity that is declared by the file",
      afterFirstLine(BILLION_LAUGHS).replace("UN3", "&b;"),
      "XML_DOCTYPE",
    ],
    ["an entity from outside", afterFirstLine(EXTERNAL).replace("UN3", "&x;"), "XML_DOCTYPE"],
    ["an entity nobody declared", XML.replace("UN3", "&x;"), "XML_MALFORMED"],
    ["text outside the fields", XML.replace("<RNE>", "12<RNE>"), "XML_UNEXPECTED"],
    ["a field in an attribute", XML.replace("<EPISODE>", '<EPISODE LS="C2">'), "XML_UNEXPECTED"],
    ["a field that stands twice", XML.replace("<RNE>", "<LS>C2</LS><RNE>"), "XML_REPEATED"],
    ["an element that is no child", XML.replace("<CHILD>", "<OTHER/><CHILD>"), "XML_UNEXPECTED"],
    ["another document", "<html>\n</html>", "XML_UNEXPECTED"],
    ["elements without end", `<EXPSSDA903><CHILD>${"<A>".repeat(5000)}`, "XML_UNEXPECTED"],
    ["a field without end", XML.replace("UN3", "1".repeat(200_000)), "XML_UNEXPECTED"],
  ])("%s", async (_, xml, code) => {
    const answer = take(xml);
    await expect(answer).rejects.toMatchObject({ code });
    await expect(answer).rejects.toThrow(/^Line \d+: [a-z][^.]*\. Export the return again and send that\.$/i);
  });

  test.each([
    ["a return without a child", "<EXPSSDA903></EXPSSDA903>", "XML_EMPTY"],
    ["bytes that are no text", Buffer.from(XML.replace("UN3", "é"), "latin1"), "XML_ENCODING"],
    ["an encoding nobody knows", declared("x-none"), "XML_ENCODING"],
  ])("without a line: %s", async (_, xml, code) => {
    await expect(take(xml)).rejects.toMatchObject({ code });
  });
});

const temporaryFolders = () => readdirSync(tmpdir()).filter((name) => name.startsWith("cohort-hub-xml-"));

test("the tables lie where nobody else can read them, and are removed", async () => {
  const file = await hub.write(XML, "return.xml");
  const seen = await withXmlTakenApart([file], ([first]) =>
    Promise.resolve(
      [path.dirname(first!.path), first!.path].map((one) => [one, statSync(one).mode & 0o777] as const),
    ),
  );
  expect(seen.map(([, mode]) => mode)).toEqual([0o700, 0o600]);
  expect(() => statSync(seen[0]![0])).toThrow("ENOENT");
});

test("other files are left as they are, and a return that must be refused costs no other", async () => {
  const csv = await hub.write("CHILD\n1\n");
  const damaged = await hub.write(XML.slice(0, 900), "damaged.xml");
  const parts = await withXmlTakenApart([csv, damaged], (files) => Promise.resolve(files));
  expect(parts.map(({ path, fault }) => [path, fault?.code])).toEqual([
    [csv, undefined],
    [damaged, "XML_MALFORMED"],
  ]);
});

test("nothing is left of the tables where taking them in fails", async () => {
  const before = temporaryFolders();
  const file = await hub.write(XML, "return.xml");
  await expect(withXmlTakenApart([file], () => Promise.reject(new Error("stopped")))).rejects.toThrow(
    "stopped",
  );
  expect(temporaryFolders()).toEqual(before);
});

test.each([
  ["the return", XML, true],
  ["a return that is damaged further on", XML.slice(0, 400), true],
  ["a return with a document type", afterFirstLine(BILLION_LAUGHS), true],
  ["a web page", "<!DOCTYPE html><html></html>", false],
  ["another XML", "<?xml version='1.0'?><Children></Children>", false],
  ["CSV", "CHILD,SEX\n1,M\n", false],
  ["nothing", "", false],
])("told by its first element: %s", async (_, content, expected) => {
  expect(await isSsda903Xml(await hub.write(content, "x"))).toBe(expected);
});
