export { decide } from "./decide";
export type { Deciding } from "./decide";
export { DECISIONS } from "./decision";
export type { Decision, DecisionKind } from "./decision";
export { decisionOf, decisionsOf } from "./decisionsOf";
export type { Asked } from "./decisionsOf";
export { undo } from "./undo";
export type { Undoing } from "./undo";
