import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { supportDecision, supportKind } from "../facts/adoption/adopters";
import { supportAsked, supportGiven } from "../populations/adoption/support";

/** Requests for support after adoption. */
export const supportRequests = defineIndicator({
  code: "post_adoption_support_request_count",
  title: "Requests for support after adoption",
  plain: "Requests for support after adoption made in the period, by families and by adopted adults.",
  reference: "Adoption Support Services Regulations 2005, regulation 13",
  population: supportAsked,
  among: [],
  counted: [],
  direction: "context",
});

/** Requests declined. */
export const supportDeclined = defineIndicator({
  code: "post_adoption_support_declined_pct",
  title: "Requests for support after adoption declined",
  plain: "Of the requests for support after adoption made in the period and decided on, those declined.",
  reference: "Adoption Support Services Regulations 2005, regulation 18",
  population: supportAsked,
  among: [{ fact: supportDecision, oneOf: ["ACCEPTED", "DECLINED"] }],
  counted: [{ fact: supportDecision, oneOf: ["DECLINED"] }],
  scale: PERCENT,
  direction: "down",
});

const given = { population: supportGiven, counted: [], direction: "context" as const };

/** Adult adoptees. */
export const adultAdopteesSupported = defineIndicator({
  ...given,
  code: "post_adoption_support_adult_count",
  title: "Adult adoptees in receipt of support",
  plain: "Requests of adopted adults on which support is given on the date, one row a request.",
  reference: "Ofsted, Inspection of services for children, 2015, adoption, which tells a year; here a date",
  among: [{ fact: supportKind, oneOf: ["ADULT_ADOPTEE"] }],
  unit: "people",
});

/** Letterbox arrangements. */
export const letterboxArrangements = defineIndicator({
  ...given,
  code: "letterbox_arrangement_count",
  title: "Letterbox arrangements",
  plain: "Letterbox arrangements that are running on the date.",
  reference: "Ofsted, Inspection of services for children, 2015, adoption",
  among: [{ fact: supportKind, oneOf: ["LETTERBOX"] }],
  unit: "times",
});

/** Supervised direct contact. */
export const supervisedContact = defineIndicator({
  ...given,
  code: "supervised_direct_contact_families_count",
  title: "Families supported in supervised direct contact",
  plain: "Requests for supervised direct contact on which support is given on the date, one row a request.",
  reference: "Ofsted, Inspection of services for children, 2015, adoption",
  among: [{ fact: supportKind, oneOf: ["SUPERVISED_DIRECT_CONTACT"] }],
  unit: "households",
});
