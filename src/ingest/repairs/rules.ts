/**
 * The repairs of episodes between the returns of two collection years, with what each does. A return holds the episodes
 * of its own year only: what became of an episode that was open at its end stands in the next one. The rules follow
 * those two published tools agree on (LIIA's consolidation of SSDA903 years; cs-demand-model), but an episode that was
 * open on 31 March ends on 1 April at the earliest, so that a figure for 31 March stands.
 */
export const REPAIR_RULES = {
  CLOSED_BY_NEXT:
    "open in its return; the next return goes on with another episode of the child: ended when that began, X1",
  CLOSED_BEFORE_RETURN:
    "open in its return; the child came back into care in the next one: ended on 1 April, or earlier when the child came back, reason not known",
  NOT_IN_NEXT:
    "open in its return; the next return has no row about the child: ended on 1 April, reason not known",
  REPLACED: "the next return tells the same stay with another start: left out",
  OVERLAP: "ends after the next return's episode began: ended when that began",
  GAP: "continues (X1) but ends before the next return's episode, which starts no new period of care: ended when that began",
} as const;

export type RepairRule = keyof typeof REPAIR_RULES;
