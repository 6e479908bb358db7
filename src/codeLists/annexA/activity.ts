import { careLeaverActivity } from "../careLeaverActivity";
import type { Code, CodeList } from "../codeList";
import { annexA, withSpellings } from "./spelt";

/** The words of Annex A, which differ from the return's. */
const WORDS: Readonly<Record<string, string>> = {
  F1: "=Full time in higher education | full time higher",
  P1: "=Part time in higher education | part time higher",
  F2: "=Full time in education other than higher | full time not higher",
  P2: "=Part time in education other than higher | part time not higher",
  F3: "+Full time in training or employment",
  P3: "+Part time in training or employment",
  F4: "=Young person engaged full time in an apprenticeship | full time apprenticeship",
  P4: "=Young person engaged part time in an apprenticeship | part time apprenticeship",
  F5: `=Young person engaged full time in training or employment (not apprenticeship) | full time training
    | Full time in training or employment`,
  P5: `=Young person engaged part time in training or employment (not apprenticeship) | part time training
    | Part time in training or employment`,
  G4: "=Not in education, employment or training - illness or disability | illness or disability",
  G5: `=Not in education, employment or training - other | other
    | Not in education, employment or training - other circumstances`,
  G6: "=Not in education, employment or training - pregnancy or parenting | pregnancy or parenting",
};

/** The return's own words, written with the code. */
const official: readonly Code[] = careLeaverActivity.codes.map((code) => ({
  ...code,
  aliases: withSpellings([code], { [code.code]: `+${code.label}` })[0]!.aliases!,
}));

/** What a care leaver does, kept as the code of the SSDA903. F3 and P3 are still met in lists. */
export const annexAActivity: CodeList = {
  name: "annex_a_activity",
  title: "Activity status in Annex A",
  reference: annexA("Activity Status"),
  codes: withSpellings(official, WORDS),
};
