import type { CodeList } from "../codeList";

export const annexALists: readonly CodeList[] = [];
