import { codeEnum } from "../codeEnum";

export const Severity = codeEnum("Severity", "What an issue meant for its row.", [
  { code: "error", words: "The row was set aside." },
  { code: "warning", words: "The row was taken." },
  { code: "duplicate", words: "An earlier line already says what the row says." },
]);
