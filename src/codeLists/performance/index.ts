import type { CodeList } from "../codeList";
import { figureStatus } from "./figureStatus";
import { targetBound } from "./targetBound";
import { targetDirection } from "./targetDirection";
import { targetKind } from "./targetKind";
import { targetRelation } from "./targetRelation";

export const performanceLists: readonly CodeList[] = [
  figureStatus,
  targetKind,
  targetBound,
  targetRelation,
  targetDirection,
];

export { figureStatus, targetBound, targetDirection, targetKind, targetRelation };
