import { UNKNOWN } from "../../fact";
import type { Fact } from "../../fact";
import {
  TOOK_PART,
  advocacyUsed,
  conferencedChildren,
  conferencesDue,
  conferencesHeld,
} from "../../populations/need/conferences";

export const conferenceKind: Fact = {
  code: "conference_kind",
  title: "Kind of conference",
  plain: "Whether the conference is the initial one or a review.",
  kind: "category",
  sql: "upper(p.kind)",
  populations: [conferencesHeld, conferencesDue, advocacyUsed],
  needs: [],
  values: [{ code: "INITIAL", label: "Initial" }, { code: "REVIEW", label: "Review" }, UNKNOWN],
  isBreakdown: true,
};

export const conferenceOnTime: Fact = {
  code: "conference_on_time",
  title: "Conference on time",
  plain: "The conference was held by the day it was due.",
  kind: "yesNo",
  sql: "p.is_on_time",
  populations: [conferencesDue],
  needs: [],
};

const held = { kind: "yesNo" as const, populations: [conferencesHeld], needs: [] };

export const participationTold: Fact = {
  ...held,
  code: "conference_participation_told",
  title: "Participation told, child aged 4 or over",
  plain: "How the child took part is recorded, and it is not that the child was under 4 (PN0).",
  sql: "coalesce(p.participation <> 'PN0', false)",
};

export const tookPart: Fact = {
  ...held,
  code: "took_part_in_conference",
  title: "Child took part",
  plain:
    "The child attended and spoke, through an advocate or symbolically, or had views conveyed (PN1, PN2, PN3, PN5, PN6).",
  sql: `coalesce(p.participation ${TOOK_PART}, false)`,
};

export const quorumTold: Fact = {
  ...held,
  code: "conference_quorum_told",
  title: "Quorum recorded",
  plain: "Whether enough agencies were at the conference is recorded.",
  sql: "(p.quorate IS NOT NULL)",
};

export const quorate: Fact = {
  ...held,
  code: "conference_quorate",
  title: "Conference quorate",
  plain: "Enough agencies were at the conference to decide.",
  sql: "coalesce(p.quorate, false)",
};

const advocacy = {
  kind: "yesNo" as const,
  populations: [conferencedChildren],
  needs: ["social_care_advocacy"],
};

export const advocateOffered: Fact = {
  ...advocacy,
  code: "conference_advocate_offered",
  title: "Advocate offered",
  plain: "An advocate for a child protection conference was offered in the period.",
  sql: "p.is_offered",
};

export const advocateUsed: Fact = {
  ...advocacy,
  code: "conference_advocate_used",
  title: "Represented by an advocate",
  plain: "An advocate offered in the period was used by its end.",
  sql: "p.is_represented",
};

export const childTookPart: Fact = {
  code: "child_took_part",
  title: "Took part in a conference",
  plain:
    "The child attended a conference of the period and spoke, through an advocate or symbolically, or had views conveyed.",
  kind: "yesNo",
  sql: "p.took_part",
  populations: [conferencedChildren],
  needs: [],
};
