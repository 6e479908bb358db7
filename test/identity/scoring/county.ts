import type { Row } from "../../ingest/world";
import { ERRORS, typed } from "./errors";
import type { ErrorKind, Errors, Typed } from "./errors";
import { peopleOf } from "./people";
import type { Person } from "./people";
import { chanceOf } from "./random";
import type { Chance } from "./random";

/** The rows of three systems about the same invented people, and who each number really is. */
export interface County {
  readonly files: Readonly<Record<FileOf, readonly Row[]>>;
  /** The person of each local id, UPN and NHS number as sent. */
  readonly people: Readonly<Record<"local" | "upn" | "nhs", ReadonlyMap<string, Person>>>;
  /** What went wrong with the rows a number is told in. */
  readonly errors: ReadonlyMap<string, ReadonlySet<ErrorKind>>;
}

export type FileOf =
  "ssda903_header" | "social_care_people" | "ssda903_episodes" | "virtual_school_roll" | "health_assessments";

const DUPLICATES = 0.004;
/** So many of brothers and sisters are left out where the family is known. */
const LEFT_OUT = 0.02;
const KNOWN_TO_HEALTH = 0.95;
const KNOWN_TO_SCHOOL = 0.95;

/** A county of some `wanted` children in families known to social care; some 4 in 10 are looked after. */
export function countyOf(seed: number, wanted: number, errors: Errors = ERRORS): County {
  const chance = chanceOf(seed);
  const county = emptyCounty();
  for (const person of peopleOf(chance, wanted)) tell(county, person, chance, errors);
  return county;
}

/** Adds what the three systems tell of a child to the rows of a county. */
export function tell(county: Draft, person: Person, chance: Chance, errors: Errors = ERRORS): void {
  const told = typed(person, chance, errors);
  if (!person.isStranger && !chance.is(LEFT_OUT)) tellSocialCare(county, told, chance);
  if (!person.isLookedAfter) return;
  if (chance.is(KNOWN_TO_SCHOOL)) tellSchool(county, told, typed(person, chance, errors), chance);
  if (chance.is(KNOWN_TO_HEALTH)) tellHealth(county, told, typed(person, chance, errors));
}

/** Whether social care has neither national number: the exact rules rest on them. */
const hasNoNumbers = ({ errors }: Typed) => errors.has("number missing");

function tellSocialCare(county: Draft, told: Typed, chance: Chance): void {
  const { person } = told;
  const ids = chance.is(DUPLICATES) ? [localOf(person), `${localOf(person)}B`] : [localOf(person)];
  ids.forEach((id, at) => {
    county.people.local.set(id, person);
    if (!hasNoNumbers(told)) {
      county.people.upn.set(person.upn, person);
      county.people.nhs.set(person.nhs, person);
    }
    county.files.social_care_people.push({
      ...{ pers_person_id: id, pers_dob: told.born, pers_sex: told.sex, pers_ethnicity: person.ethnicity },
      pers_upn: hasNoNumbers(told) || at > 0 ? "" : person.upn,
      pers_common_child_id: hasNoNumbers(told) || at > 0 ? "" : person.nhs,
      addr_address_postcode: told.postcode,
    });
  });
  if (!person.isLookedAfter) return;
  county.files.ssda903_header.push({
    ...{ CHILD: localOf(person), DOB: told.born.split("-").reverse().join("/"), ETHNIC: person.ethnicity },
    ...{
      SEX: (told.sex || person.sex) === "M" ? "1" : "2",
      UPN: hasNoNumbers(told) ? "UN5" : person.upn,
      MOTHER: "0",
    },
  });
  county.files.ssda903_episodes.push({
    ...{ CHILD: localOf(person), DECOM: "05/02/2020", RNE: "S", LS: "C2", CIN: "N1", PLACE: "U4" },
    ...{ PLACE_PROVIDER: "PR1", HOME_POST: told.postcode, PL_POST: chance.is(0.7) ? person.placement : "" },
  });
}

function tellSchool(county: Draft, care: Typed, school: Typed, chance: Chance): void {
  const { person } = school;
  const row = { DOB: school.born, SEX: school.sex, POSTCODE: school.postcode, ENROLLED_ON: "2019-09-02" };
  const isTemporary = school.errors.has("temporary UPN");
  const upn = isTemporary ? person.temporaryUpn : person.upn;
  county.people.upn.set(upn, person);
  county.errors.set(upn, errorsOf(care, school, isTemporary));
  county.files.virtual_school_roll.push({ ...row, UPN: upn, SCHOOL_URN: person.school });
  if (!isTemporary || !chance.is(0.5)) return;
  // The school before had the permanent one.
  county.people.upn.set(person.upn, person);
  county.errors.set(person.upn, errorsOf(care, school, false));
  const before = { ...row, UPN: person.upn, SCHOOL_URN: person.school };
  county.files.virtual_school_roll.push({ ...before, ENROLLED_ON: "2018-09-03", LEFT_ON: "2019-07-20" });
}

function tellHealth(county: Draft, care: Typed, health: Typed): void {
  const { person } = health;
  const row = { DOB: health.born, SEX: health.sex, POSTCODE: health.postcode, ASSESSMENT_TYPE: "IHA" };
  county.people.nhs.set(person.nhs, person);
  county.errors.set(person.nhs, errorsOf(care, health, false));
  county.files.health_assessments.push({ ...row, NHS_NUMBER: person.nhs, DUE_ON: "2020-03-04" });
}

function errorsOf(care: Typed, other: Typed, isTemporary: boolean): Set<ErrorKind> {
  const errors = new Set([...care.errors, ...other.errors]);
  if (!isTemporary) errors.delete("temporary UPN");
  if (!hasNoNumbers(care)) errors.delete("number missing");
  return errors;
}

export const localOf = ({ number }: Person) => `S${10_000 + number}`;

/** A county that grows. */
export interface Draft extends County {
  readonly files: Record<FileOf, Row[]>;
  readonly people: Record<"local" | "upn" | "nhs", Map<string, Person>>;
  readonly errors: Map<string, ReadonlySet<ErrorKind>>;
}

export function emptyCounty(): Draft {
  return {
    files: {
      ssda903_header: [],
      social_care_people: [],
      ssda903_episodes: [],
      virtual_school_roll: [],
      health_assessments: [],
    },
    people: { local: new Map(), upn: new Map(), nhs: new Map() },
    errors: new Map(),
  };
}
