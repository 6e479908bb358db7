import { LINK_RULES } from "../../src/identity/unmatched";
import { codeEnum } from "../codeEnum";

export const LinkRule = codeEnum(
  "LinkRule",
  "The rule that linked an identifier to a child, or why none could.",
  LINK_RULES.map(({ rule, means }) => ({ code: rule, words: means })),
);

/** Whether a rule links an identifier to the child of a local id. */
export const isMatched = (rule: string): boolean =>
  LINK_RULES.some((one) => one.rule === rule && one.isMatched);
