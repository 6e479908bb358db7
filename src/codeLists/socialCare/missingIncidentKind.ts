import type { CodeList } from "../codeList";

/** Missing, or away from the placement without authorisation. */
export const missingIncidentKind: CodeList = {
  name: "missing_incident_kind",
  title: "Missing or away, as the case system says",
  reference: "Standard Safeguarding Dataset (data-to-insight), ssd_missing",
  codes: [
    { code: "M", label: "Missing (whereabouts not known)", aliases: ["Missing"] },
    {
      code: "A",
      label: "Away from placement without authorisation (whereabouts known)",
      aliases: ["Away", "Absent"],
    },
  ],
};
