import { planItemKind, planLinkBasis, planLinkKind, strategicPlanKind } from "../../src/codeLists/plans";
import { DEADLINE_KINDS } from "../../src/plans/deadline";
import { MOVES } from "../../src/plans/movement";
import { PLAN_PROBLEMS } from "../../src/plans/problems";
import { STATUS_FORMS } from "../../src/plans/statusForm";
import { UPDATE_ORIGINS } from "../../src/plans/updates";
import type { CodeList } from "../../src/codeLists";
import { codeEnum } from "../codeEnum";

const ofList = (name: string, description: string, { codes }: CodeList) =>
  codeEnum(
    name,
    description,
    codes.map(({ code, keptAs = code, label }) => ({ code: keptAs, words: `${label}.` })),
  );

const ofWords = (name: string, description: string, words: Readonly<Record<string, string>>) =>
  codeEnum(
    name,
    description,
    Object.entries(words).map(([code, says]) => ({ code, words: says })),
  );

export const PlanKind = ofList("PlanKind", "What sort of document a plan is.", strategicPlanKind);
export const PlanItemKind = ofList("PlanItemKind", "What a row of a plan is.", planItemKind);
export const PlanLinkKind = ofList("PlanLinkKind", "What a row of a plan is linked to.", planLinkKind);
export const PlanLinkBasis = ofList("PlanLinkBasis", "How sure a link is.", planLinkBasis);
export const PlanStatusForm = ofWords("PlanStatusForm", "The normal form of a status.", STATUS_FORMS);
export const DeadlineKind = ofWords("DeadlineKind", "What a cell for a deadline holds.", DEADLINE_KINDS);
export const PlanMove = ofWords("PlanMove", "How a row went from one day to another.", MOVES);
export const PlanUpdateOrigin = ofWords("PlanUpdateOrigin", "Where an update comes from.", UPDATE_ORIGINS);
export const PlanProblemCode = ofWords(
  "PlanProblemCode",
  "What can be wrong with what plans say. The rows are kept all the same.",
  PLAN_PROBLEMS,
);
