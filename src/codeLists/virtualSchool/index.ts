import type { CodeList } from "../codeList";

export const virtualSchoolLists: readonly CodeList[] = [];
