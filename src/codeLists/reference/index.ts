import type { CodeList } from "../codeList";
import { authorityChangeKind } from "./authorityChangeKind";
import { geographicLevel } from "./geographicLevel";
import { neighbourCloseness } from "./neighbourCloseness";
import { timeIdentifier } from "./timeIdentifier";

/** The lists of published statistics and of look-ups of authorities. */
export const referenceLists: readonly CodeList[] = [
  timeIdentifier,
  geographicLevel,
  neighbourCloseness,
  authorityChangeKind,
];
