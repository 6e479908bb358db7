import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { byChildren } from "./events";
import type { Feed } from "./feed";
import { lot } from "./lot";
import { idAndBirth } from "./referralFeeds";
import { day, since, yes } from "./told";
import type { Entry } from "./told";

const STATEMENTS = [
  [2013, 0],
  [2015, 0],
  [2017, 120],
  [2026, 300],
] as const;
const COMPLAINTS = [
  [2013, 34],
  [2018, 28],
  [2026, 24],
] as const;

/** Complaints by children, and what children tell their workers through an app. */
export const voiceFeeds = (children: readonly Child[], today: IsoDate): Feed[] => [
  {
    file: "complaints",
    header:
      "COMPLAINT_REFERENCE CHILD_ID DOB COMPLAINT_RECEIVED COMPLAINT_THEME WITH_ADVOCATE COMPLAINT_STAGE COMPLAINT_ANSWERED UPHELD",
    isSmall: true,
    entries: byChildren("complaints", COMPLAINTS, children, today).map(complaintEntry),
  },
  {
    file: "child_statements",
    header: "STATEMENT_ID CHILD_ID DOB STATEMENT_MADE STATEMENT_PURPOSE WITH_WORKER",
    isSmall: true,
    entries: byChildren("statements", STATEMENTS, children, today).map(([who, on], index) => {
      const dice = lot("statement", index);
      const cells = [
        `ST${index + 1}`,
        ...idAndBirth(who),
        on,
        dice.weighted(PURPOSES),
        yes(dice.chance(0.4)),
      ];
      return { from: on, cells };
    }),
  },
];

function complaintEntry([who, on]: [Child, IsoDate], index: number): Entry {
  const dice = lot("complaint", index);
  const answeredOn = addDays(on, dice.chance(0.75) ? dice.whole(6, 28) : dice.whole(29, 70));
  const stage = {
    changes: [
      [on, "1"],
      [answeredOn, dice.chance(0.12) ? "2" : "1"],
    ] as const,
  };
  const told = [dice.weighted(THEMES), yes(dice.chance(0.35)), stage, day(answeredOn)];
  const cells = [
    `CO${index + 1}`,
    ...idAndBirth(who),
    on,
    ...told,
    since(answeredOn, yes(dice.chance(0.45))),
  ];
  return { from: on, cells };
}

const THEMES = [
  ["PLACEMENT", 30],
  ["CONTACT WITH FAMILY", 16],
  ["SOCIAL WORKER", 18],
  ["CHANGE OF WORKER", 12],
  ["MONEY", 10],
  ["LEAVING CARE", 8],
  ["EDUCATION", 6],
] as const;
const PURPOSES = [
  ["LOOKED AFTER REVIEW", 45],
  ["WORKER VISIT", 18],
  ["PERSONAL EDUCATION PLAN", 10],
  ["PATHWAY PLAN", 8],
  ["GOOD NEWS", 9],
  ["WORRY", 8],
  ["CONFERENCE", 2],
] as const;
