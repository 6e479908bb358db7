import type { Vocabulary } from "./plan";

/** The words each plan has for how things stand, and what they come to. */
export const VOCABULARIES: readonly Vocabulary[] = [
  {
    name: "brag",
    words: `
      B | COMPLETE | BLUE | Blue: no key is printed
      R | OFF TRACK | RED | Red: no key is printed
      A | AT RISK | AMBER | Amber: no key is printed
      G | ON TRACK | GREEN | Green: no key is printed
      Blue | COMPLETE | BLUE | No key is printed
      Red | OFF TRACK | RED | No key is printed
      Amber | AT RISK | AMBER | No key is printed
      Green | ON TRACK | GREEN | No key is printed`,
  },
  {
    name: "rag",
    words: `
      R | OFF TRACK | RED | Red
      A | AT RISK | AMBER | Amber
      G | ON TRACK | GREEN | Green
      B | BUSINESS AS USUAL | BLUE | Blue: business as usual`,
  },
  {
    name: "rag health",
    words: `
      R | OFF TRACK | RED | Late, with a second timescale in the cell
      A | AT RISK | AMBER | Amber
      G | ON TRACK | GREEN | Green
      B | BUSINESS AS USUAL | BLUE | Blue: business as usual
      On track | ON TRACK | | Printed after a B, of actions that are not due yet`,
  },
  {
    name: "rag leaving care",
    words: `
      R | OFF TRACK | RED | Red
      A | AT RISK | AMBER | Amber
      G | COMPLETE | GREEN | Achieved, or done and continuing
      B | BUSINESS AS USUAL | BLUE | Achieved, now business as usual`,
  },
  {
    name: "rag education",
    words: `
      R | OFF TRACK | RED | Red
      A | AT RISK | AMBER | Amber; printed also of what was not achieved
      G | ON TRACK | GREEN | Green
      B | COMPLETE | BLUE | Achieved: will be removed`,
  },
  {
    name: "young carers",
    words: `
      Amber | AT RISK | AMBER | Amber
      Green | ON TRACK | GREEN | Green
      Red | OFF TRACK | RED | Red
      Ongoing | | | Goes on
      complete | COMPLETE | | Complete`,
  },
  {
    name: "tracker",
    words: `
      Completed | COMPLETE | | Action complete and will be removed from the tracker for the next meeting
      Pending | ON TRACK | | Action on-going or plans in place to address
      Incomplete | NOT STARTED | | No action currently in place with a minimum of 3 months since the action was agreed
      On-going | | | Goes on`,
  },
];
