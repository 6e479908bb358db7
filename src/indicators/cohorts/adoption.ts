import { adoptionMatch, placedForAdoption } from "../facts/adoption/children";
import { permanenceOrder } from "../facts/adoption/orders";
import { inAdoption, permanenceOrders } from "../populations/adoption/milestones";
import type { NamedCohort } from "./namedCohort";

const REPORTS = "Ofsted inspection reports, March 2015 and January 2018";
const planned = { population: inAdoption, reference: "Ofsted inspection report, March 2015" };

const ordered = (code: string, words: string, order: string): NamedCohort => ({
  code,
  title: `Children with ${words}`,
  plain: `Children of whom ${words} was made in the 12 months to the date.`,
  reference: REPORTS,
  population: permanenceOrders,
  filter: { fact: permanenceOrder, oneOf: [order] },
});

/** Children on the way to a permanent family, and those who have come there. */
export const adoptionCohorts: readonly NamedCohort[] = [
  {
    ...planned,
    code: "adoption_planned",
    title: "Children with a plan of adoption",
    plain: "The decision for adoption stands on the date, and no order is made yet.",
    filter: { all: [] },
  },
  {
    ...planned,
    code: "adoption_waiting",
    title: "Children waiting for adopters",
    plain: "The decision for adoption stands on the date, and the child is not yet matched.",
    filter: { fact: adoptionMatch, oneOf: ["NOT_MATCHED"] },
  },
  {
    ...planned,
    code: "adoption_matched",
    title: "Children matched with adopters and not yet placed",
    plain: "The decision for adoption stands on the date; the child is matched, and not yet placed.",
    filter: {
      all: [
        { fact: adoptionMatch, oneOf: ["MATCHED"] },
        { fact: placedForAdoption, is: false },
      ],
    },
  },
  {
    ...planned,
    code: "adoption_placed",
    title: "Children placed for adoption",
    plain: "The decision for adoption stands on the date, and the child lives with the adoptive family.",
    filter: { fact: placedForAdoption, is: true },
  },
  ordered("adopted", "an adoption order", "ADOPTION"),
  ordered("special_guardianship", "a special guardianship order", "SPECIAL_GUARDIANSHIP"),
  ordered("child_arrangements", "a child arrangements order", "CHILD_ARRANGEMENTS"),
];
