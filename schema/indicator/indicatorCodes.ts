import { indicators } from "../../src/indicators";
import type { Indicator } from "../../src/indicators/indicator";
import { codeEnum } from "../codeEnum";

export const IndicatorCode = codeEnum(
  "IndicatorCode",
  "An indicator that can be measured.",
  indicators.map(({ code, title, plain }) => ({ code, words: `${title}. ${plain}` })),
);

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

/** The indicator of a code that GraphQL has already checked. */
export const indicatorOf = (code: string): Indicator => byCode.get(code)!;
