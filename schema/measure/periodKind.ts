import { PERIOD_KINDS } from "../../src/indicators/period";
import { codeEnum } from "../codeEnum";

export const PeriodKind = codeEnum(
  "PeriodKind",
  "What stretch of time a figure is about.",
  Object.entries(PERIOD_KINDS).map(([code, words]) => ({ code, words })),
);
