/** A local extract as a case system writes it, with what a person has to correct in what is proposed for it. */
export interface Extract {
  readonly name: string;
  readonly bytes: Buffer;
  readonly feeds: string;
  readonly corrections: readonly (readonly [from: string | RegExp, to: string])[];
  /** Words that stand in it and must never be printed. */
  readonly secrets: RegExp;
}

const ROWS = 24;
const numbers = Array.from({ length: ROWS }, (_, index) => index);
const two = (number: number) => String(number).padStart(2, "0");
const pick = <T>(from: readonly T[], number: number): T => from[number % from.length]!;

/** Visits with a social care system's headings and words; dates as in England, some after the 12th of their month. */
export const visits: Extract = {
  name: "stat visits.csv",
  bytes: Buffer.from(
    [
      "Visit ID,Mosaic ID,Date of Birth,Visit Due Date,Actual Visit Date,Child Seen?,Seen Alone?,Social Worker Name",
      ...numbers.map((n) =>
        [
          ...[`V${9000 + n}`, `SECRET${100 + n}`, `${two(n + 1)}/03/2012`, `${two(n + 3)}/05/2020`],
          ...[`${two(n + 2)}/05/2020`, pick(["Yes - seen", "Yes - seen", "Not seen"], n)],
          ...[pick(["Alone", "Declined", "Not seen"], n), pick(["Secretary One", "Secretary Two"], n)],
        ].join(","),
      ),
      "",
    ].join("\r\n"),
  ),
  feeds: "social_care_looked_after_visits",
  corrections: [
    [/(Alone): "\?"/, "$1: Y"],
    [/(Declined): "\?"/, "$1: N"],
  ],
  secrets: /SECRET|Secretary|V90|\/05\/2020|2012/,
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr"];
const GRADES = ["Green", "Amber", "Red", "Good"];

/** Education plans in Windows-1252, with semicolons and the names of months. */
export const plans: Extract = {
  name: "PEP extract.csv",
  bytes: Buffer.from(
    [
      "Pupil No;Forename;Date of Birth;PEP Due Date;PEP Completed Date;Quality RAG;Term;School café",
      ...numbers.map((n) =>
        [
          ...[upn(n), pick(["Secret", "Zoë"], n), `${two(n + 1)}-Mar-2012`],
          ...[`${two(n + 1)}-${pick(MONTHS, n)}-2020`, `${two(n + 2)}-${pick(MONTHS, n)}-2020`],
          ...[pick(GRADES, n), "Spring", "Oak"],
        ].join(";"),
      ),
      "",
    ].join("\n"),
    "latin1",
  ),
  feeds: "virtual_school_peps",
  corrections: [
    [/(Green): "\?"/, "$1: outstanding"],
    [/(Amber): "\?"/, "$1: requires improvement"],
    [/(Red): "\?"/, "$1: inadequate"],
  ],
  secrets: /Secret|Zo|Oak|-Mar-|2012|[A-Z]\d{12}/,
};

/** Dental checks with a title above the header and a database's word for nothing. */
export const dental: Extract = {
  name: "dental.csv",
  bytes: Buffer.from(
    [
      "Dental check extract,,,,,",
      "",
      "NHS Number,Client Ref,DOB,Dental Check Date,Outcome of check,Next Dental Due",
      ...numbers.map((n) =>
        [
          ...[nhsNumber(n), `SECRET${200 + n}`, `2012-03-${two(n + 1)}`, `2020-05-${two(n + 1)}`],
          ...[pick(["Completed", "Refused", "Completed"], n), pick(["NULL", "2020-11-30"], n)],
        ].join(","),
      ),
      "",
    ].join("\n"),
  ),
  feeds: "health_dental_checks",
  corrections: [],
  secrets: /SECRET|2012|2020|\d{9}/,
};

/** An invented UPN with a right check letter. */
function upn(number: number): string {
  const digits = `80${two(number)}4600100${number % 10}`.slice(0, 11).padEnd(12, "7");
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at + 2), 0);
  return "ABCDEFGHJKLMNPQRTUVWXYZ"[sum % 23]! + digits;
}

/** An invented NHS number with a right check digit, of the range kept for tests. */
function nhsNumber(number: number): string {
  for (let tried = 999_100_000 + number * 11; ; tried++) {
    const digits = String(tried);
    const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${digits}${check}`;
  }
}
