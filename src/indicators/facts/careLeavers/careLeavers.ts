import { careLeaverAccommodation } from "../../../codeLists/careLeaverAccommodation";
import { careLeaverActivity } from "../../../codeLists/careLeaverActivity";
import type { Fact } from "../../fact";
import { careLeavers } from "../../populations/careLeavers/careLeavers";

const common = { populations: [careLeavers], needs: ["ssda903_oc3"] };

export const birthdayAge: Fact = {
  ...common,
  code: "birthday_age",
  title: "Age at the birthday reported on",
  plain: "The age the young person reached on the birthday in the 12 months to the date.",
  kind: "number",
  sql: "p.birthday_age",
};

export const followedUp: Fact = {
  ...common,
  code: "followed_up",
  title: "Counted among care leavers",
  plain:
    "Has not died and has not gone back to live with parents for six months; those out of touch or refusing contact are counted.",
  kind: "yesNo",
  sql: "(p.in_touch NOT IN ('DIED', 'RHOM'))",
};

const inEducationCodes = careLeaverActivity.codes
  .filter(({ group }) => group === "In education, employment or training")
  .map(({ code }) => `'${code}'`);

export const inEducationEmploymentOrTraining: Fact = {
  ...common,
  code: "in_education_employment_or_training",
  title: "In education, employment or training",
  plain:
    "The young person's main activity around the birthday is education, employment or training, full or part time.",
  kind: "yesNo",
  sql: `coalesce(p.activity IN (${inEducationCodes.join(", ")}), false)`,
};

export const inTouchAtBirthday: Fact = {
  ...common,
  code: "in_touch_at_birthday",
  title: "In touch around the birthday",
  plain: "The authority was in touch between three months before and one month after the birthday.",
  kind: "yesNo",
  sql: "(p.in_touch = 'YES')",
};

const suitableCodes = careLeaverAccommodation.codes
  .filter(({ group }) => group === "Suitable")
  .map(({ code }) => `'${code}'`);

export const suitableAtBirthday: Fact = {
  ...common,
  code: "suitable_at_birthday",
  title: "In suitable accommodation around the birthday",
  plain:
    "The accommodation around the birthday was deemed suitable; gone abroad, deported and residence not known are neither.",
  kind: "yesNo",
  sql: `coalesce(p.accommodation IN (${suitableCodes.join(", ")}), false)`,
};
