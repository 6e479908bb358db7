import { age } from "../facts/person/person";
import { parentMentalHealth, youngCarerAssessed } from "../facts/youngCarers/caring";
import { alsoInNeed } from "../facts/youngCarers/elsewhere";
import { openYoungCarers } from "../populations/youngCarers/youngCarers";
import type { NamedCohort } from "./namedCohort";

const carers = {
  population: openYoungCarers,
  reference: "Scrutiny for Policies, Children and Families Committee, May 2018, update on young carers",
};

/** Young carers open to the service; by district they are told apart by the fact young_carer_district. */
export const youngCarerCohorts: readonly NamedCohort[] = [
  {
    ...carers,
    code: "young_carers",
    title: "Young carers",
    plain: "Open to the young carers' service on the date.",
    filter: { all: [] },
  },
  {
    ...carers,
    code: "young_carers_in_need",
    title: "Young carers in need or on a protection plan",
    plain:
      "Open to the young carers' service on the date, and as a child in need or with a child protection plan.",
    filter: { fact: alsoInNeed, is: true },
  },
  {
    ...carers,
    code: "young_carers_parents",
    title: "Young carers of a parent with poor mental health",
    plain: "Open to the young carers' service on the date, a parent's poor mental health being a reason.",
    filter: { fact: parentMentalHealth, is: true },
  },
  {
    ...carers,
    code: "young_carers_waiting",
    title: "Young carers awaiting assessment",
    plain: "Open to the young carers' service on the date, and not yet assessed.",
    filter: { fact: youngCarerAssessed, is: false },
  },
  {
    ...carers,
    code: "young_adult_carers",
    title: "Young adult carers",
    plain:
      "Open to the young carers' service on the date and aged 16 or over, the age from which the way to adult services is planned.",
    filter: { fact: age, atLeast: 16 },
  },
];
