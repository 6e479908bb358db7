import type { Fact } from "../../fact";
import { stageResults } from "../../populations/education/stageResults";

const told = { populations: [stageResults], needs: [] };

/** Whether the result is of a key stage. */
export const keyStage2Result: Fact = {
  ...told,
  code: "key_stage_2_result",
  title: "Result at the end of key stage 2",
  plain: "The result is of the end of key stage 2.",
  kind: "yesNo",
  sql: "(p.stage = 'ks2')",
};

export const keyStage4Result: Fact = {
  ...told,
  code: "key_stage_4_result",
  title: "Result at the end of key stage 4",
  plain: "The result is of the end of key stage 4.",
  kind: "yesNo",
  sql: "(p.stage = 'ks4')",
};

const standard = (code: string, title: string, plain: string, column: string): Fact => ({
  ...{ ...told, code, title, plain, kind: "yesNo", sql: `p.${column}` },
});

const expected = (subject: string, words: string): Fact =>
  standard(
    `${subject}_expected`,
    `Expected standard in ${words}`,
    `The child met the expected standard in ${words}.`,
    `${subject}_expected`,
  );

export const readingExpected = expected("reading", "reading");
export const writingExpected = expected("writing", "writing");
export const mathsExpected = expected("maths", "maths");
export const allExpected = expected("rwm", "reading, writing and maths");

export const standardPasses = standard(
  "english_and_maths_standard",
  "Grade 4 or above in English and maths",
  "The child has grade 4 or above in English (the better of language and literature) and in maths.",
  "standard_passes",
);
export const strongPasses = standard(
  "english_and_maths_strong",
  "Grade 5 or above in English and maths",
  "The child has grade 5 or above in English (the better of language and literature) and in maths.",
  "strong_passes",
);

export const attainment8Tenths: Fact = {
  ...told,
  code: "attainment_8_tenths",
  title: "Attainment 8, in tenths of a point",
  plain: "Ten times the Attainment 8 score.",
  kind: "number",
  sql: "p.attainment_8 * 10",
};

/** Progress 8 turned round: how many hundredths of a grade, on average over eight subjects, lie below what was expected. */
export const gradesBelowExpected: Fact = {
  ...told,
  code: "grades_below_hundredths",
  title: "Hundredths of a grade below expected",
  plain: "Progress 8 with the other sign, in hundredths: 100 is a grade below expected in every subject.",
  kind: "number",
  sql: "-100 * p.progress_8",
};
