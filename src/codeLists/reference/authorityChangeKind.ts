import type { CodeList } from "../codeList";

/** What became of the area of an authority or district when its code went. */
export const authorityChangeKind: CodeList = {
  name: "authority_change_kind",
  title: "Kind of change of an authority",
  reference: "Hub list, after the Office for National Statistics, Code History Database",
  codes: [
    { code: "RECODED", label: "The same area, but for small changes, under a new code", keptAs: "recoded" },
    { code: "MERGED", label: "The whole area became part of a larger one", keptAs: "merged" },
    { code: "SPLIT", label: "The area was divided; this is one of the parts", keptAs: "split" },
  ],
};
