import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { isAdoptive, isTemporary } from "../../plain/care/periodsOfCare";
import type { Life } from "../life";
import { pathwaySince } from "./pathway";
import type { Care } from "./spells";
import { birthday, careOf, careOn, earliest, holds, latest, placementsOn, septemberAfter } from "./spells";

/** Since when a plan has been required on a day; null: it is not. Of several duties in force, the one that began last. */
export type Since = (life: Life, day: IsoDate) => IsoDate | null;

const inCare: Since = (life, day) => latest(careOn(life, day).map(({ start }) => start));

const inPlacement: Since = (life, day) =>
  latest(
    placementsOn(life, day)
      .filter(({ episodes }) => !episodes.every(isTemporary) && !isAdoptive(episodes[0]!))
      .map(({ start }) => start),
  );

const atSchool: Since = (life, day) => {
  const bornOn = life.person?.bornOn;
  if (!bornOn || day >= birthday(bornOn, 18)) return null;
  const school = septemberAfter(birthday(bornOn, 4));
  return day < school ? null : latest(careOn(life, day).map(({ start }) => latest([start, school])));
};

const hasDied = ({ placements, end }: Care): boolean =>
  placements.some(({ episodes }) =>
    episodes.some((episode) => episode.end === end && episode.ceased === "E2"),
  );

const leftCare: Since = (life, day) => {
  const bornOn = life.person?.bornOn;
  const last = careOf(life)
    .filter(({ start }) => start <= day)
    .at(-1);
  if (!bornOn || !last || hasDied(last) || day >= birthday(bornOn, 25) || last.start >= birthday(bornOn, 18))
    return null;
  if (last.end !== null && last.end < birthday(bornOn, 16)) return null;
  const left = earliest([last.end, birthday(bornOn, 18)])!;
  return left <= day ? left : null;
};

const adoptionPlanned: Since = ({ adoptions }, day) =>
  latest(
    adoptions
      .filter(({ decided, order, reversed }) => holds(decided, earliest([order, reversed]), day))
      .map(({ decided }) => decided),
  );

/** Refused by a day: the decision is of that day or before, or of no day that is told. */
const isRefused = (said: string | null, on: IsoDate | null, day: IsoDate): boolean =>
  said === "refused" && (on === null || on <= day);

const askedForSpecialNeeds: Since = ({ specialNeeds }, day) =>
  latest(
    specialNeeds
      .filter(({ request, requestOn }) => !isRefused(request, requestOn, day))
      .filter(({ assessment, assessmentOn }) => !isRefused(assessment, assessmentOn, day))
      .filter(({ from, to }) => holds(from, to, day))
      .map(({ from }) => from),
  );

const towardsAdultLife: Since = ({ person, specialNeeds, carers }, day) => {
  if (!person?.bornOn) return null;
  const { bornOn } = person;
  const yearNine = septemberAfter(birthday(bornOn, 13));
  const byPlan = specialNeeds
    .filter(({ issued, to }) => holds(issued, to, day) && day >= yearNine && day < birthday(bornOn, 25))
    .map(({ issued }) => latest([issued, yearNine]));
  const byCaring = carers
    .filter(({ supported, to }) => holds(supported, to, day) && day >= birthday(bornOn, 17))
    .filter(({ supported }) => supported! < birthday(bornOn, 18))
    .map(() => birthday(bornOn, 17));
  return latest([...byPlan, ...byCaring]);
};

const onProtectionPlan: Since = ({ protection }, day) =>
  latest(
    protection
      .filter(({ other, from, to }) => other !== "yes" && holds(from, to, day))
      .map(({ from }) => from),
  );

/** In need on a day, and neither looked after nor on a protection plan, be it another authority's. */
const isInNeedAlone = (life: Life, day: IsoDate): boolean =>
  life.need.some(
    ({ from, to, status }) =>
      status !== "open assessment" && status !== "closed episode" && holds(from, to, day),
  ) &&
  careOn(life, day).length === 0 &&
  !life.protection.some(({ from, to }) => holds(from, to, day));

const inNeed: Since = (life, day) => {
  if (!isInNeedAlone(life, day)) return null;
  let since = day;
  while (isInNeedAlone(life, addDays(since, -1))) since = addDays(since, -1);
  return since;
};

const stretches =
  (
    rowsOf: (life: Life) => readonly { readonly from: IsoDate | null; readonly to: IsoDate | null }[],
  ): Since =>
  (life, day) =>
    latest(
      rowsOf(life)
        .filter(({ from, to }) => holds(from, to, day))
        .map(({ from }) => from),
    );

/** By code of duty; absent: nobody must have one. */
export const SINCE: Readonly<Record<string, Since>> = {
  CARE: inCare,
  PLACEMENT: inPlacement,
  PERMANENCE: inCare,
  PERSONAL_EDUCATION: atSchool,
  HEALTH: inCare,
  PATHWAY: pathwaySince,
  HEALTH_HISTORY: leftCare,
  TRANSITION: towardsAdultLife,
  EDUCATION_HEALTH_CARE: askedForSpecialNeeds,
  CHILD_PROTECTION: onProtectionPlan,
  CHILD_IN_NEED: inNeed,
  PRE_PROCEEDINGS: stretches(({ proceedings }) => proceedings),
  HOUSING: stretches(({ homeless }) => homeless),
  YOUNG_CARER: stretches(({ carers }) => carers),
  EMERGENCY: stretches(({ carers }) => carers.map(({ supported, to }) => ({ from: supported, to }))),
  CHILD_PERMANENCE_REPORT: adoptionPlanned,
};
