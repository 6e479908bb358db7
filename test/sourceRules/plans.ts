import type { Example } from "./example";

/** Letters that look Latin and are not: a Cyrillic A, a Cyrillic Ve, a Greek Alpha, and a Delta for an A. */
const [CYRILLIC_A, CYRILLIC_VE, ALPHA, DELTA] = ["\u0410", "\u0412", "\u0391", "\u0394"];

export const PLANS_EXAMPLES: readonly Example[] = [
  ["plan_statuses", "STATUS_LOOK_ALIKE_LETTERS", { WORD: CYRILLIC_VE }, { WORD: "B" }],
  ["plan_list", "PLAN_PART_OF_ITSELF", { PLAN: "P6", PART_OF_PLAN: "P6" }, { PLAN: "P6", PART_OF_PLAN: "P" }],
  [
    "plan_list",
    "PLAN_ENDS_BEFORE_START",
    { FROM: "2018-04-01", TO: "2018-03-31" },
    { FROM: "2018-04-01", TO: "2018-04-01" },
  ],
  ["plan_list", "PLAN_APPROVED_IN_FUTURE", { APPROVED_ON: "2025-04-21" }, { APPROVED_ON: "2025-04-20" }],
  ["plan_items", "PLAN_ITEM_PART_OF_ITSELF", { ITEM: "1", PART_OF: "1" }, { ITEM: "1.1", PART_OF: "1" }],
  [
    "plan_items",
    "RECOMMENDATION_WITHOUT_REPORT",
    { KIND: "recommendation", NUMBER: "1" },
    { KIND: "action", NUMBER: "1" },
  ],
  [
    "plan_items",
    "RECOMMENDATION_WITHOUT_NUMBER",
    { KIND: "recommendation", REPORT: "Inspection 2018" },
    { KIND: "recommendation", REPORT: "Inspection 2018", NUMBER: "1" },
  ],
  ["plan_items", "STATUS_LOOK_ALIKE_LETTERS", { STATUS: CYRILLIC_A }, { STATUS: "A" }],
  ["plan_items", "STATUS_LOOK_ALIKE_LETTERS", { STATUS: `${ALPHA} - on track` }, { STATUS: "A - on track" }],
  ["plan_items", "STATUS_LOOK_ALIKE_LETTERS", { STATUS: DELTA }, { STATUS: "\u0394t" }],
  ["plan_items", "DEADLINE_NO_SUCH_DAY", { DEADLINE: "01.00.1010" }, { DEADLINE: "01.10.2010" }],
  ["plan_items", "DEADLINE_NO_SUCH_DAY", { DEADLINE: "31.04.2018" }, { DEADLINE: "1.30 pm" }],
  ["plan_items", "PROGRESS_NO_SUCH_DAY", { PROGRESS: "Done 20.02.017" }, { PROGRESS: "Done 20.02.17" }],
  ["plan_items", "STATUS_IN_FUTURE", { STATUS_ON: "2025-04-21" }, { STATUS_ON: "2025-04-20" }],
  [
    "plan_items",
    "STATUS_BEFORE_AGREED",
    { AGREED_ON: "2018-01-02", STATUS_ON: "2018-01-01" },
    { AGREED_ON: "2018-01-02", STATUS_ON: "2018-01-02" },
  ],
  ["plan_items", "AGREED_IN_FUTURE", { AGREED_ON: "2025-04-21" }, { AGREED_ON: "2025-04-20" }],
  [
    "plan_links",
    "PLAN_LINK_TO_ITSELF",
    { PLAN: "P6", ITEM: "1", LINKED_TO: "P6/1" },
    { PLAN: "P6", ITEM: "1", LINKED_TO: "P6/2" },
  ],
  [
    "plan_owners",
    "OWNER_ENDS_BEFORE_START",
    { OWNER_FROM: "2018-04-01", OWNER_TO: "2018-03-31" },
    { OWNER_FROM: "2018-04-01", OWNER_TO: "2018-04-01" },
  ],
  ["plan_updates", "PLAN_UPDATE_IN_FUTURE", { UPDATE_ON: "2025-04-21" }, { UPDATE_ON: "2025-04-20" }],
  [
    "plan_updates",
    "PLAN_UPDATE_SAYS_NOTHING",
    { UPDATE_ON: "2018-04-01" },
    { UPDATE_ON: "2018-04-01", STATUS: "Green" },
  ],
  ["plan_updates", "STATUS_LOOK_ALIKE_LETTERS", { STATUS: CYRILLIC_VE }, { STATUS: "B" }],
];
