import { addMonths, ageOn } from "../../src/lib/dates";
import type { Child, Episode } from "./child";
import { birthdaysIn } from "./socialCare";
import { daySlashed } from "./table";
import type { Row, Table } from "./table";
import { inCareIn, isIn, knownBy, returned } from "./year";
import type { CollectionYear } from "./year";

const SCHOOL_AGE = 4;
const MOTHER_AGE = 16;
const ADULT_MONTHS = 18 * 12;

/** SSDA903 Header, Episodes and UASC of a year. */
export function careReturns(children: readonly Child[], year: CollectionYear): Table[] {
  const inCare = new Set(inCareIn(year, children));
  const reported = children.filter((child) => inCare.has(child) || birthdaysIn(child, year).length > 0);
  const unaccompanied = [...inCare].filter(({ isUnaccompanied }) => isUnaccompanied);
  return [
    returned(year, "header", "CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB", reported.map(headerRow(year))),
    returned(
      year,
      "episodes",
      "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN",
      [...inCare].flatMap((child) => episodeRows(child, year)),
    ),
    returned(year, "uasc", "CHILD SEX DOB DUC", unaccompanied.map(asylumRow(year))),
  ];
}

/** Sex as the year codes it. */
const sexIn = ({ year }: CollectionYear, sex: Child["sex"]) => (year >= 2025 ? sex : sex === "M" ? "1" : "2");

function headerRow(year: CollectionYear): (child: Child) => Row {
  return (child) => {
    const { number, id, sex, bornOn, ethnicity, upn } = child;
    const age = ageOn(bornOn, year.lastDay);
    const shownUpn = !hasPupilNumber(child) ? "UN2" : age < SCHOOL_AGE ? "UN1" : upn;
    const isMother = sex === "F" && age >= MOTHER_AGE && number % 11 === 0;
    const ownChild = isMother ? `15/06/${Number(bornOn.slice(0, 4)) + MOTHER_AGE - 1}` : null;
    return [id, sexIn(year, sex), daySlashed(bornOn), ethnicity, shownUpn, isMother ? "1" : "0", ownChild];
  };
}

/** Whether the pupil number of a child is known to social care and school: some unaccompanied children have none. */
export const hasPupilNumber = ({ isUnaccompanied, number }: Child): boolean =>
  !isUnaccompanied || number % 2 === 1;

function episodeRows(child: Child, year: CollectionYear): Row[] {
  return child.episodes
    .filter(({ startedOn, endedOn }) => isIn(year, startedOn, endedOn))
    .map((episode) => episodeRow(child, episode, year));
}

function episodeRow({ id, need, homePostcode }: Child, episode: Episode, year: CollectionYear): Row {
  const endedOn = knownBy(year, episode.endedOn);
  const { provider, postcode, urn, code } = episode.placement;
  const [place, isTemporary] = [placeIn(year, code), code.startsWith("T")];
  const ending = [reasonIn(year, episode.reasonEnded), isTemporary ? null : episode.reasonChanged];
  return [
    ...[id, daySlashed(episode.startedOn), episode.reasonStarted, episode.legalStatus, need],
    // Neither a temporary placement nor one of those that Z1 was divided into has a provider.
    ...[place, place === "Z11" ? null : provider, daySlashed(endedOn)],
    ...(endedOn === null ? [null, null] : ending),
    ...[homePostcode, postcode, urn],
  ];
}

/** Supported accommodation (H5, P2) became K3 in 2025, other placements Z11 to Z14 in 2026. */
function placeIn({ year }: CollectionYear, code: string): string {
  if ((code === "H5" || code === "P2") && year >= 2025) return "K3";
  return code === "Z1" && year >= 2026 ? "Z11" : code;
}

/** Two codes told special guardians apart to 2018, four do since. */
function reasonIn({ year }: CollectionYear, code: string): string {
  if (year > 2018 || !/^E4[5-8]$/.test(code)) return code;
  return code === "E45" || code === "E46" ? "E43" : "E44";
}

function asylumRow(year: CollectionYear): (child: Child) => Row {
  return ({ id, sex, bornOn, asylumEndsOn }) => {
    // Until a claim is decided it ends with childhood; where it may outlast that the day is left open.
    const ceasesOn = asylumEndsOn && (knownBy(year, asylumEndsOn) ?? addMonths(bornOn, ADULT_MONTHS));
    return [id, sexIn(year, sex), daySlashed(bornOn), daySlashed(ceasesOn)];
  };
}
