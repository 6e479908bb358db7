import type { CellType } from "../sources/source";
import { fault, suggesting } from "./fault";
import type { CellCheck, Fault } from "./fault";
import { bare, latin } from "./lookAlikes";

/** The check of an identifier. Look-alike letters and what stands around it are seen through, but never in silence. */
export function identifierCheck({ kind }: CellType & { is: "identifier" }): CellCheck {
  const check = CHECKS[kind]();
  return (cell) => {
    const answer = check(cell);
    if (typeof answer === "string" || answer.keeps !== null) return answer;
    return answer.advising(suggesting(check, bare(latin(cell))));
  };
}

const CHECKS: Readonly<Record<(CellType & { is: "identifier" })["kind"], () => CellCheck>> = {
  local: () => patternCheck(/^[A-Za-z0-9_-]{1,20}$/, fault("NOT_A_LOCAL_ID")),
  pupil: () => patternCheck(/^[A-Za-z0-9-]{1,40}$/, fault("NOT_A_PUPIL_ID")),
  upn: upnCheck,
  nhs: nhsNumberCheck,
  uln: ulnCheck,
};

function patternCheck(pattern: RegExp, wrong: Fault): CellCheck {
  return (cell) => (pattern.test(cell) ? cell : wrong);
}

/** The letters of a UPN in the order of their values: I, O and S are not among them. */
const UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

/**
 * Unique pupil number. A wrong check letter is a warning and the UPN is kept: it may be one school's own slip that every
 * system has copied since, and then only the wrong one links the child's records.
 */
function upnCheck(): CellCheck {
  const wrong = fault("NOT_A_UPN");
  const wrongLetter = fault("UPN_CHECK_LETTER");
  return (cell) => {
    const upn = cell.toUpperCase();
    if (!/^[A-Z]\d{11}[A-Z\d]$/.test(upn)) return wrong;
    const letter = upnLetter(upn);
    if (upn[0] === letter) return upn;
    return wrongLetter.advising(letter === null ? {} : { suggestion: letter + upn.slice(1) }).keeping(upn);
  };
}

/**
 * The check letter of a UPN: weights 2 to 13, modulus 23; the closing letter of a temporary UPN counts as its place
 * among the letters (Government Data Standards Catalogue, "Unique Pupil Number"). Null: it ends in a letter no UPN has.
 */
function upnLetter(upn: string): string | null {
  const last = /\d$/.test(upn) ? Number(upn[12]) : UPN_LETTERS.indexOf(upn[12]!);
  if (last === -1) return null;
  let sum = last * 13;
  for (let at = 1; at < 12; at++) sum += Number(upn[at]) * (at + 1);
  return UPN_LETTERS[sum % 23]!;
}

/** NHS number: weights 10 to 2, modulus 11 (NHS Data Dictionary, "NHS NUMBER"). */
function nhsNumberCheck(): CellCheck {
  const wrong = fault("NOT_AN_NHS_NUMBER");
  const wrongDigit = fault("NHS_CHECK_DIGIT");
  return (cell) => {
    const digits = cell.replace(/[ -]/g, "");
    // One digit ten times satisfies the check digit, and stands for "not known" in many systems.
    if (!/^\d{10}$/.test(digits) || /^(\d)\1*$/.test(digits)) return wrong;
    return (11 - (weightedSum(digits) % 11)) % 11 === Number(digits[9]) ? digits : wrongDigit;
  };
}

/**
 * Unique learner number: weights 10 to 2, modulus 11; the check digit is 10 less the remainder, and a remainder of 0 is
 * never issued (Learning Records Service, "ULN validation").
 */
function ulnCheck(): CellCheck {
  const wrong = fault("NOT_A_ULN");
  const wrongDigit = fault("ULN_CHECK_DIGIT");
  return (cell) => {
    const digits = cell.replace(/ /g, "");
    if (!/^[1-9]\d{9}$/.test(digits)) return wrong;
    const remainder = weightedSum(digits) % 11;
    return remainder !== 0 && 10 - remainder === Number(digits[9]) ? digits : wrongDigit;
  };
}

/** The first nine digits, with the weights 10 to 2. */
function weightedSum(digits: string): number {
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at);
  return sum;
}
