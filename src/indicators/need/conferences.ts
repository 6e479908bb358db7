import { defineIndicator } from "../define";
import {
  childTookPart,
  advocateOffered,
  advocateUsed,
  conferenceOnTime,
  participationTold,
  quorate,
  quorumTold,
  tookPart,
} from "../facts/need/conferences";
import { age } from "../facts/person/person";
import {
  advocacyUsed,
  conferencedChildren,
  conferencesDue,
  conferencesHeld,
} from "../populations/need/conferences";
import { PERCENT } from "../../disclosure/scales";

/** Child protection conferences held. */
export const conferences = defineIndicator({
  code: "cp_conference_count",
  title: "Child protection conferences held",
  plain: "Initial and review child protection conferences held in the period, counted for each child.",
  reference: "Standard Safeguarding Dataset, ssd_initial_cp_conference and ssd_cp_reviews",
  population: conferencesHeld,
  among: [],
  counted: [],
  direction: "context",
});

/** Child protection conferences on time. */
export const conferencesTimely = defineIndicator({
  code: "cp_conference_timely_pct",
  title: "Child protection conferences on time",
  plain:
    "Of the initial and review child protection conferences due in the period, those held by the day they were due.",
  reference:
    "Working together to safeguard children; Improvement plan, 2018: initial and review conferences are timely",
  population: conferencesDue,
  among: [],
  counted: [{ fact: conferenceOnTime, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Children's participation in child protection conferences. */
export const participation = defineIndicator({
  code: "cp_conference_participation_by_age",
  title: "Children's participation in child protection conferences",
  plain:
    "Of the conferences held in the period where it is told how a child aged 4 or over took part, those at which the child spoke or had views conveyed.",
  reference:
    "Codes PN0 to PN7 of the SSDA903 guide, read as the former indicator of participation in reviews did: PN4 and PN7 are not participation, PN0 is left out; Board papers, March 2018",
  population: conferencesHeld,
  among: [{ fact: participationTold, is: true }],
  counted: [{ fact: tookPart, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Child protection conferences that were quorate. */
export const quorateShare = defineIndicator({
  code: "cp_conference_quorate_pct",
  title: "Child protection conferences that were quorate",
  plain:
    "Of the conferences held in the period where it is recorded, those at which enough agencies were present to decide.",
  reference: "Standard Safeguarding Dataset, cppr_cp_review_quorate",
  population: conferencesHeld,
  among: [{ fact: quorumTold, is: true }],
  counted: [{ fact: quorate, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Children supported by an advocate at conferences. */
export const childrenWithAdvocates = defineIndicator({
  code: "cp_advocacy_children_count",
  title: "Children supported by an advocate at conferences",
  plain:
    "Children for whom an advocate was first used for a child protection conference in the period, counted for initial and review conferences each.",
  reference: "Inspection report, 2015: use of the advocacy support service",
  population: advocacyUsed,
  among: [],
  counted: [],
  history: [
    {
      version: 1,
      because:
        "The printed figures add up children by year and by kind of conference over other windows (flag F19); counted is each child and kind of conference.",
    },
  ],
  direction: "up",
});

/** Advocacy offered in the child protection process. */
export const advocacyOffered = defineIndicator({
  code: "cp_advocacy_offered_pct",
  title: "Advocacy offered in the child protection process",
  plain:
    "Of the children aged 5 and over (over 4) about whom a conference was held in the period, those for whom an advocate was offered in it.",
  reference:
    "Improvement plan, 2018: advocacy offered for all children over 4 in the child protection process",
  population: conferencedChildren,
  among: [{ fact: age, atLeast: 5 }],
  counted: [{ fact: advocateOffered, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Children represented by an advocate. */
export const advocacyRepresented = defineIndicator({
  code: "cp_advocacy_represented_pct",
  title: "Children represented by an advocate",
  plain:
    "Of the children aged 5 and over (over 4) about whom a conference was held in the period and for whom an advocate was offered, those for whom the advocate was used.",
  reference: "Improvement plan, 2018: three quarters of those offered advocacy are represented",
  population: conferencedChildren,
  among: [
    { fact: age, atLeast: 5 },
    { fact: advocateOffered, is: true },
  ],
  counted: [{ fact: advocateUsed, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Children who took part in a conference about them. */
export const childrenTookPart = defineIndicator({
  code: "cp_child_took_part_pct",
  title: "Children who took part in a conference",
  plain:
    "Of the children aged 5 and over (over 4) about whom a conference was held in the period, those who took part in one, through an advocate or with views conveyed.",
  reference:
    "Improvement plan, 2018: participation by age range, counted for each child and not for each conference",
  population: conferencedChildren,
  among: [{ fact: age, atLeast: 5 }],
  counted: [{ fact: childTookPart, is: true }],
  scale: PERCENT,
  direction: "up",
});
