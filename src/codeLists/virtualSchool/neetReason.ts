import type { CodeList } from "../codeList";

/** Why a young person is not in education, employment or training. Kept in lower case. */
export const neetReason: CodeList = {
  name: "neet_reason",
  title: "Reason for being NEET",
  reference: "NCCIS current activity: available and not available to the labour market",
  codes: [
    { code: "SEEKING", label: "Looking for education, employment or training", keptAs: "seeking" },
    { code: "START AGREED", label: "Has a start agreed", keptAs: "start agreed" },
    { code: "ILLNESS", label: "Illness or disability", keptAs: "illness" },
    { code: "MENTAL HEALTH", label: "Mental health", keptAs: "mental health" },
    { code: "CARING", label: "Young carer", keptAs: "caring" },
    { code: "PARENT", label: "Pregnancy or parenthood", keptAs: "parent" },
    { code: "IMMIGRATION", label: "Immigration status", keptAs: "immigration" },
    { code: "NOT READY", label: "Not yet ready to work or learn", keptAs: "not ready" },
    { code: "OTHER", label: "Other", keptAs: "other" },
  ],
};
