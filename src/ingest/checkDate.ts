import type { IsoDate } from "../lib/dates";
import type { DateFormat } from "../sources/dateFormat";
import { datePattern, readDate } from "./dateText";
import { Fault, fault } from "./fault";
import type { CellCheck } from "./fault";
import { remembered } from "./remembered";
import { wrongDate } from "./wrongDate";

export { datePattern, readDate } from "./dateText";

/** Files repeat a few thousand dates: remembering them is three times as fast as reading them. */
const REMEMBERED_DATES = 50_000;

/** The check of a cell that must be a date in `format`. `today`, the day of receipt, tells a two-digit year's century. */
export function dateCheck(format: DateFormat, today?: IsoDate): CellCheck {
  const pattern = datePattern(format);
  return remembered(
    (cell) => readDate(pattern, cell) ?? wrongDate(cell, format, pattern, today),
    REMEMBERED_DATES,
  );
}

/** The check of a date some of whose parts may be written zz; it is kept as it is written. */
export function partialDateCheck(today?: IsoDate): CellCheck {
  const wrong = fault("NOT_A_DATE", { format: "dd/mm/yyyy, with zz for what is not known" });
  const whole = dateCheck("dd/mm/yyyy", today);
  return (cell) => {
    if (/^zz\/(zz\/(zzzz|(19|20)\d\d)|(0?[1-9]|1[0-2])\/(19|20)\d\d)$/i.test(cell)) return cell.toLowerCase();
    const answer = whole(cell);
    if (!(answer instanceof Fault)) return cell;
    return answer.code === "NOT_A_DATE" ? wrong : answer;
  };
}
