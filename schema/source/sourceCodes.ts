import { sources } from "../../src/sources";
import { codeEnum } from "../codeEnum";

export const SourceCode = codeEnum(
  "SourceCode",
  "A kind of file the hub takes in.",
  sources.map(({ code, title, system }) => ({ code, words: `${title} (${system}).` })),
);
