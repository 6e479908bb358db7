import type { IsoDate } from "../../../src/lib/dates";
import { Dice } from "../random";
import type { Row, Table } from "../table";
import { establishments } from "./establishments";
import { FIRST_DAY, schoolDay, schoolYears } from "./schoolYear";

const YEARLY_SHARE = 0.55;
/** Schools elsewhere come to the trainings of another virtual school. */
const YEARLY_SHARE_OUTSIDE = 0.08;

/** The trainings of designated teachers by `today`. */
export function designatedTeachersFile(today: IsoDate): Table {
  const rows = schoolYears(today).flatMap((year) =>
    establishments.flatMap(({ urn, isOutside }): Row[] => {
      const dice = new Dice(Number(urn) * 97 + year);
      const isTrained = dice.chance(isOutside ? YEARLY_SHARE_OUTSIDE : YEARLY_SHARE);
      const on = schoolDay(year, dice.next() * 0.999);
      const [training, role] = [
        dice.weighted(TRAININGS),
        dice.pick(["Designated teacher", "Deputy head teacher"]),
      ];
      return isTrained && on >= FIRST_DAY && on <= today ? [[urn, on, training, role]] : [];
    }),
  );
  const header = "SCHOOL_URN TRAINED_ON TRAINING ROLE";
  return { path: "virtual_school/designated_teachers.csv", header: header.split(" "), rows };
}

const TRAININGS = [
  ["ANNUAL", 50],
  ["ATTACHMENT", 24],
  ["PEP", 14],
  ["INDUCTION", 10],
  ["OTHER", 2],
] as const;
