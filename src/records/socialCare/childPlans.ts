import { date, recordTable, text, yesNo } from "../recordTable";

/** Plans made for one child: due, completed, reviewed, and how good they are. A review makes the next row. */
export const childPlans = recordTable({
  name: "child_plans",
  doc: "Plans made for one child: due, completed, reviewed, and how good they are. A review makes the next row",
  about: "child",
  key: ["kind", "started_on"],
  columns: {
    kind: text("kind of plan; pathway for a pathway plan"),
    started_on: date("day this plan was started"),
    due_on: date("day it was due"),
    completed_on: date("day it was completed; null: not yet"),
    reviewed_on: date("day it was reviewed"),
    review_due_on: date("day its review is due"),
    ended_on: date("day it ended; null: stands"),
    quality: text("grade after quality assurance"),
    graded_on: date("day it was graded"),
    child_took_part: yesNo("whether the child had a part in it"),
    shared: yesNo("whether the child and carers have a copy"),
    graded_by: text("role of who graded it"),
    participation: text("how the child took part: attended, views given, through an advocate, not at all"),
    shared_with: text("who has a copy, separated by semicolons"),
    has_smart_targets: yesNo("whether its targets are specific, measurable, achievable, relevant and timed"),
    assessed_on: date("day of the assessment it comes of"),
    team: text("team that wrote it"),
  },
});
