import { allegationOutcome as allegationOutcomeList } from "../../../codeLists/socialCare/allegationOutcome";
import { allegationSector as allegationSectorList } from "../../../codeLists/socialCare/allegationSector";
import { custodyDestination as custodyDestinationList } from "../../../codeLists/socialCare/custodyDestination";
import { exploitationKind as exploitationKindList } from "../../../codeLists/socialCare/exploitationKind";
import { riskLevel } from "../../../codeLists/socialCare/riskLevel";
import { UNKNOWN } from "../../fact";
import type { Fact } from "../../fact";
import { allegationsConcluded, allegationsReceived } from "../../populations/need/allegations";
import { detentions, homeless, screened } from "../../populations/need/risk";
import { byWords } from "./words";

export const exploitationRisk: Fact = {
  ...byWords(riskLevel, "risk"),
  code: "exploitation_risk",
  title: "Risk of exploitation",
  plain: "The level of risk the screening found.",
  populations: [screened],
  needs: [],
};

export const exploitationKind: Fact = {
  ...byWords(exploitationKindList, "kind"),
  code: "exploitation_kind",
  title: "Kind of exploitation",
  plain: "What the child was screened for.",
  populations: [screened],
  needs: [],
};

export const custodyLength: Fact = {
  code: "custody_length",
  title: "Hours in police custody",
  plain: "How long the child was in police custody, in bands of hours.",
  kind: "category",
  sql: "CASE WHEN p.hours_detained < 6 THEN 'UNDER_6_HOURS' WHEN p.hours_detained < 12 THEN 'FROM_6_HOURS' WHEN p.hours_detained < 24 THEN 'FROM_12_HOURS' WHEN p.hours_detained >= 24 THEN 'FROM_24_HOURS' END",
  populations: [detentions],
  needs: [],
  values: [
    { code: "UNDER_6_HOURS", label: "Less than 6 hours" },
    { code: "FROM_6_HOURS", label: "6 hours, less than 12" },
    { code: "FROM_12_HOURS", label: "12 hours, less than 24" },
    { code: "FROM_24_HOURS", label: "24 hours or more" },
    UNKNOWN,
  ],
  isBreakdown: true,
};

export const custodyDestination: Fact = {
  ...byWords(custodyDestinationList, "destination"),
  code: "custody_destination",
  title: "Destination after custody",
  plain: "Where the child went when police detention ended.",
  populations: [detentions],
  needs: [],
};

export const custodyNotified: Fact = {
  code: "custody_notified_24_hours",
  title: "Social care told within 24 hours",
  plain:
    "Social care was told of the detention within 24 hours; where the hours are not told, on the day of the detention.",
  kind: "yesNo",
  sql: "coalesce(CASE WHEN p.hours_to_notice IS NULL THEN p.notified_on <= p.detained_on ELSE p.hours_to_notice <= 24 END, false)",
  populations: [detentions],
  needs: [],
};

const ofHomeless = { kind: "yesNo" as const, populations: [homeless], needs: [] };

export const homelessAssessed: Fact = {
  ...ofHomeless,
  code: "homeless_assessed",
  title: "Homeless young person assessed",
  plain: "The young person's needs were assessed.",
  sql: "(p.assessed_on IS NOT NULL)",
};

export const homelessConsideredInNeed: Fact = {
  ...ofHomeless,
  code: "homeless_considered_in_need",
  title: "Homeless young person considered in need",
  plain: "The young person was considered to be a child in need.",
  sql: "coalesce(p.considered_in_need, false)",
};

export const homelessToldOfRights: Fact = {
  ...ofHomeless,
  code: "homeless_told_of_rights",
  title: "Homeless young person told of rights",
  plain: "The young person was told of the right to become looked after.",
  sql: "coalesce(p.told_of_rights, false)",
};

export const homelessOfferedAdvocacy: Fact = {
  ...ofHomeless,
  code: "homeless_offered_advocacy",
  title: "Homeless young person offered an advocate",
  plain: "An advocate was offered from the day they presented to the day they were closed.",
  sql: "p.is_offered_advocacy",
  needs: ["social_care_advocacy"],
};

export const allegationSector: Fact = {
  ...byWords(allegationSectorList, "sector"),
  code: "allegation_sector",
  title: "Sector",
  plain: "Where the adult works with children.",
  populations: [allegationsReceived, allegationsConcluded],
  needs: [],
};

export const allegationOutcome: Fact = {
  ...byWords(allegationOutcomeList, "outcome"),
  code: "allegation_outcome",
  title: "Outcome of the allegation",
  plain: "What was found.",
  populations: [allegationsReceived, allegationsConcluded],
  needs: [],
};
