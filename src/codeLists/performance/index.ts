import type { CodeList } from "../codeList";

export const performanceLists: readonly CodeList[] = [];
