import type { Fact } from "../../src/indicators/fact";
import { facts } from "../../src/indicators/facts";
import { codeEnum } from "../codeEnum";

const inWords = ({ code, title, plain }: Fact) => ({ code, words: `${title}. ${plain}` });

export const FactCode = codeEnum("FactCode", "A fact a cohort can be chosen by.", facts.map(inWords));

export const breakdownFacts: readonly Fact[] = facts.filter(({ isBreakdown }) => isBreakdown);

export const BreakdownCode = codeEnum(
  "BreakdownCode",
  "A fact figures can be broken down by.",
  breakdownFacts.map(inWords),
);

const byCode = new Map(facts.map((fact) => [fact.code, fact]));

/** The fact of a code that GraphQL has already checked. */
export const factOf = (code: string): Fact => byCode.get(code)!;
