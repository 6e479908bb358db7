import { destinationActivity } from "../../../codeLists/virtualSchool/destinationActivity";
import type { Fact } from "../../fact";
import { destinationsBegun } from "../../populations/education/destinationsBegun";
import { codesIn } from "../education/category";

const { codes } = destinationActivity;

/** Of Year 13 the rows do not tell who left before its end, so Year 12 alone is decided. */
export const leftEducationEarly: Fact = {
  code: "left_education_early",
  title: "Left education early",
  plain: "After Year 12, the first of two years, the young person began something that is not education.",
  kind: "yesNo",
  sql: `(p.year_group_left = '12' AND p.activity NOT IN (${codesIn(codes, "Education")}, ${codesIn(codes, "Not known")}))`,
  populations: [destinationsBegun],
  needs: [],
};
