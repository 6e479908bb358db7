import type { CodeList } from "../codeList";
import { annexA, lettered } from "./spelt";

/** What a question's answers are also written as, with bars between. */
interface Also {
  readonly yes?: string;
  readonly no?: string;
  readonly unknown?: string;
}

/** A question of Annex A, its answers kept as "yes", "no" and, where it may be, "unknown". */
function question(
  name: string,
  title: string,
  column: string,
  { yes = "", no = "", unknown }: Also,
): CodeList {
  return {
    ...{ name: `annex_a_${name}`, title, reference: annexA(column) },
    codes: lettered([
      { letter: "a", words: "Yes", also: `Y | 1 | 1 - Yes | 1 Yes | 1 = Yes | True | T | ${yes}` },
      { letter: "b", words: "No", also: `N | 0 | 0 - No | 0 No | 0 = No | False | F | ${no}` },
      ...(unknown === undefined ? [] : [{ letter: "c", words: "Unknown", also: unknown }]),
    ]),
  };
}

const SEEN = "Child seen | Child seen alone | Seen | Seen alone";
const NOT_SEEN = "Child not seen | Child not seen alone | Not seen | Not seen alone";

/** A question answered by yes or no. */
export const annexAYesNo = question("yes_no", "Yes or no in Annex A", "questions of yes or no", {});

/** A question that may be answered by unknown. */
export const annexAYesNoUnknown = question(
  "yes_no_unknown",
  "Yes, no or unknown in Annex A",
  "Did the Initial Child Protection Conference Result in a Child Protection Plan",
  { unknown: "" },
);

/** Whether a referral led to no further action. */
export const annexANoFurtherAction = question(
  "no_further_action",
  "Referral with no further action",
  "Referral NFA?",
  { yes: "NFA | No further action", no: "FA | Further action | U" },
);

/** Whether the child is disabled; the name of a disability says yes. */
export const annexADisability = question(
  "disability",
  "Disability in Annex A",
  "Does the Child have a Disability",
  {
    yes: `Asperger syndrome | AUT | Autism | Autism or Asperger syndrome | BEH | Behaviour | COMM | Communication
    | CON | Conciousness | Consciousness | DDA | Diagnosed with autism or Asperger syndrome | Disability
    | Disabled under DDA - No other | HAND | Hand function | HEAR | Hearing | INC | Incontience | Incontinence
    | LD | Learning | MOB | Mobility | Other DDA | PC | Personal care | VIS | Vision`,
    no: "No disability | None",
    unknown: "NOBT | NOBT - Information not yet obtained | Not obtained | REFU | Refused",
  },
);

/** Whether the child was seen during an assessment; an unborn child was not. */
export const annexAChildSeen = question(
  "child_seen",
  "Child seen during the assessment",
  "Child Seen During Continuous Assessment",
  { yes: SEEN, no: `${NOT_SEEN} | Unborn`, unknown: "" },
);

/** Whether the child was seen alone at the last visit. "Seen" is counted as alone, as its regional mapping does. */
export const annexASeenAlone = question(
  "seen_alone",
  "Child seen alone at the last visit",
  "Was the Child Seen Alone?",
  {
    yes: `${SEEN} | Yes-See care notes for details`,
    no: NOT_SEEN,
    unknown: "No Visit - new in last month",
  },
);

/** Whether the child is or was an unaccompanied asylum-seeking child; "CLA" and "Non-CLA" as the regional mapping has them. */
export const annexAUasc = question(
  "uasc",
  "Unaccompanied asylum-seeking child in Annex A",
  "Unaccompanied Asylum Seeking Child (UASC)",
  { yes: "UASC | Non-CLA", no: "CLA | Non-UASC" },
);

const NOT_OFFERED =
  "Not Offered (Missing Again) | Not Offered (Other) | Not Offered (Unable to make contact)";
const ACCEPTED = "Offered and Accepted | Offered and Accepted (CYP not present/refused on arrival)";
const DECLINED = "Offered and Declined (by YP)";

/** Whether a return interview was offered. */
export const annexAInterviewOffered = question(
  "interview_offered",
  "Return interview offered",
  "Was the child offered a Return Interview after their last missing episode (Y/N)?",
  { yes: `${ACCEPTED} | ${DECLINED}`, no: NOT_OFFERED },
);

/** Whether a return interview was accepted: one that was declined was not. */
export const annexAInterviewAccepted = question(
  "interview_accepted",
  "Return interview accepted",
  "Did the child accept a Return Interview after their last missing episode (Y/N)?",
  { yes: ACCEPTED, no: `${NOT_OFFERED} | ${DECLINED}` },
);
