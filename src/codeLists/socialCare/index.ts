import type { CodeList } from "../codeList";

export const socialCareLists: readonly CodeList[] = [];
