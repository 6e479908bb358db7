import type { CodeList } from "./codeList";

/** What the UPN column holds instead of a unique pupil number, and why. */
export const upnUnknown: CodeList = {
  name: "upn_unknown",
  title: "Why the UPN is not known",
  reference: "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item UPN",
  codes: [
    { code: "UN1", label: "Not of school age and not yet assigned a UPN" },
    { code: "UN2", label: "Never attended a maintained school in England (e.g. some UASC)" },
    { code: "UN3", label: "Educated outside England" },
    { code: "UN4", label: "Newly looked after, UPN not yet known" },
    { code: "UN5", label: "Sources reflect discrepancies preventing reliable matching" },
  ],
};
