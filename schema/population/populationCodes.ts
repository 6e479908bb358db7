import type { Population as HubPopulation } from "../../src/indicators/population";
import { ofChildren } from "../../src/indicators/populations";
import { codeEnum } from "../codeEnum";

const inWords = ({ code, title, plain }: HubPopulation) => ({ code, words: `${title}. ${plain}` });

export const PopulationCode = codeEnum(
  "PopulationCode",
  "Children of a date, or what happened to children in a period.",
  ofChildren.map(inWords),
);

export const flows = ofChildren.filter(({ isStock }) => !isStock);

export const FlowCode = codeEnum("FlowCode", "Something that happens to children.", flows.map(inWords));

const byCode = new Map(ofChildren.map((population) => [population.code, population]));

/** The population of a code that GraphQL has already checked. */
export const populationOf = (code: string): HubPopulation => byCode.get(code)!;
