import { nhsNumberOf, upnOf } from "../../seeds/demonstration/identifiers";

/**
 * The main job, from files to an answer. Invented children of an invented county; asked of 31 March 2026: looked after
 * for 12 months or more, placed out of area, review health assessment overdue, and persistently absent from school.
 *
 *   care     the first day of care; "left": it ended the day before the date
 *   placed   the placement's postcode: XA1 1AA lies in the county, XB1 1AA in the next one
 *   health   the day of the last review health assessment; "-": none; "never came": asked for, and not brought
 *   missed   sessions missed of the 200 possible since 1 September 2025; a tenth, 20, is persistent
 *   knows    by what health knows the child: "nhs" the NHS number alone, linked by an earlier row; "id" the local id
 *   counts   worked out by hand, and why
 */
const CHILDREN = `
  child  born        care        placed   health      missed  knows  counts
  -----  ----------  ----------  -------  ----------  ------  -----  ------------------------------------------
  C01    2012-05-01  2024-02-01  XB1 1AA  2025-03-31      40  id     yes: assessed a year and a day ago
  C02    2012-06-01  2023-09-15  XB1 1AA  -               20  nhs    yes: exactly a tenth, never assessed
  C03    2010-07-01  2025-04-01  XB1 1AA  -               55  id     yes: 12 months on the very day
  C04    2011-08-01  2022-01-10  XB1 1AA  never came      30  nhs    yes: an assessment that was not done is none
  C05    2021-09-01  2024-05-05  XB1 1AA  2025-09-30      25  id     yes: 4 years old, so 6 months are the limit
  C06    2013-10-01  2021-11-20  XB1 1AA  2024-12-01      90  nhs    yes: plainly
  C07    2012-05-02  2025-04-02  XB1 1AA  -               40  id     no: a day short of 12 months
  C08    2012-05-03  2024-02-01  XA1 1AA  -               40  id     no: placed in the county
  C09    2012-05-04  2024-02-01  XB1 1AA  2025-04-01      40  nhs    no: assessed within 12 months
  C10    2012-05-05  2024-02-01  XB1 1AA  -               19  id     no: a session under a tenth
  C11    2012-05-06  2024-02-01  XB1 1AA  -             none  id     no: nothing is known of attendance
  C12    2012-05-07  2024-02-01  XB1 1AA  -               40  id     no: left care the day before
  C13    2012-05-08  2024-02-01  -        -               40  id     no: nobody knows where the placement is
`;

export const AUTHORITY = "E10999001";

/** A line of the table. */
export interface Row extends Record<string, string> {
  readonly child: string;
  readonly born: string;
  readonly care: string;
  readonly placed: string;
  readonly health: string;
  readonly missed: string;
  readonly knows: string;
  readonly counts: string;
}

/** The rows of the table: cells are parted by two blanks or more. */
const rows = CHILDREN.trim()
  .split("\n")
  .filter((_, index) => index !== 1)
  .map((line) => line.trim().split(/ {2,}/));
export const children = rows
  .slice(1)
  .map((cells) => Object.fromEntries(rows[0]!.map((name, i) => [name, cells[i]!])) as Row);
const numberOf = ({ child }: Row) => Number(child.slice(1));
const upn = (child: Row) => upnOf(numberOf(child));
const nhs = (child: Row) => nhsNumberOf(numberOf(child));
const british = (date: string) => date.split("-").reverse().join("/");
const blank = (cell: string) => (cell === "-" ? "" : cell);

/** Social care files by its own id, the virtual school by UPN alone, and health by NHS number or by the local id. */
export const FILES: Record<string, string[]> = {
  "reference/areas.csv": [
    "LTLA23CD,LTLA23NM,UTLA23CD,UTLA23NM",
    `E07999001,Own District,${AUTHORITY},Own County`,
    "E07999002,Next District,E10999002,Next County",
  ],
  "reference/postcodes.csv": ["PCDS,LAUA,OSEAST1M,OSNRTH1M", "XA1 1AA,E07999001,,", "XB1 1AA,E07999002,,"],
  "social care/header.csv": [
    "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
    ...children.map((one) => `${one.child},F,${british(one.born)},WBRI,${upn(one)},,`),
  ],
  "social care/episodes.csv": [
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
    ...children.map(({ child, care, placed, counts }) => {
      const end = counts.includes("left care") ? "30/03/2026,E4A" : ",";
      return `${child},${british(care)},S,C2,N1,U4,PR1,${end},,XA1 1AA,${blank(placed)},`;
    }),
  ],
  "virtual school/attendance.csv": [
    "UPN,DOB,FROM,TO,SESSIONS_POSSIBLE,SESSIONS_AUTHORISED,SESSIONS_UNAUTHORISED",
    ...children
      .filter(({ missed }) => missed !== "none")
      .map((one) => `${upn(one)},${one.born},2025-09-01,2026-03-27,200,${Number(one.missed) - 15},15`),
  ],
  "health/assessments.csv": [
    "NHS_NUMBER,CHILD_ID,DOB,ASSESSMENT_TYPE,REQUESTED_ON,DUE_ON,COMPLETED_ON,OUTCOME",
    // The initial assessment tells which NHS number is which child; later rows may give the number alone.
    ...children.map((one) => `${nhs(one)},${one.child},${one.born},IHA,,${one.care},${one.care},completed`),
    ...children.filter(({ health }) => health !== "-").map((one) => review(one, one.health)),
  ],
};

/** A row of a review health assessment, as health files it. */
export function review(one: Row, done: string): string {
  const known = one.knows === "nhs" ? `${nhs(one)},` : `,${one.child}`;
  const outcome = done === "never came" ? ",not brought" : `${done},completed`;
  return `${known},${one.born},RHA,,2026-01-31,${outcome}`;
}
