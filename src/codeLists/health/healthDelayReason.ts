import type { CodeList } from "../codeList";

/** Why a health assessment was not done by the day it was due. */
export const healthDelayReason: CodeList = {
  name: "health_delay_reason",
  title: "Why the health assessment was late",
  reference: "No published code set: the reasons of council and designated nurse reports",
  codes: [
    { code: "LATE REQUEST", label: "Asked for too late by the authority", keptAs: "late request" },
    { code: "LATE CONSENT", label: "Consent came too late", keptAs: "late consent" },
    { code: "NO APPOINTMENT", label: "No appointment in time at the provider", keptAs: "no appointment" },
    { code: "OTHER AREA", label: "Waiting for the provider of another area", keptAs: "other area" },
    { code: "PLACEMENT MOVE", label: "The child moved placement", keptAs: "placement move" },
    { code: "DECLINED", label: "The child declined", keptAs: "declined", aliases: ["REFUSED"] },
    {
      code: "NOT BROUGHT",
      label: "The child was not brought",
      keptAs: "not brought",
      aliases: ["WAS NOT BROUGHT", "DNA"],
    },
    { code: "MISSING", label: "The child was missing", keptAs: "missing" },
    { code: "OTHER", label: "Another reason", keptAs: "other" },
  ],
};
