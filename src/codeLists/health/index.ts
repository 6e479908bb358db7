import type { CodeList } from "../codeList";

export const healthLists: readonly CodeList[] = [];
