import type { CodeList } from "./codeList";

/** Missing from care, or away from the placement without authorisation. */
export const missingKind: CodeList = {
  name: "missing_kind",
  title: "Missing or away",
  reference: "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item MISSING",
  codes: [
    { code: "M", label: "Missing from care (whereabouts not known)" },
    { code: "A", label: "Away from placement without authorisation (whereabouts known)" },
  ],
};
