import { children } from "../../records/children";
import { cte } from "../cte";
import { known } from "./known";

/** What the social care system says of each child: its newest word where a child has several local ids. */
export const people = cte(
  "people",
  [known(children)],
  `
SELECT DISTINCT ON (child) child, born_on, sex
FROM known_children
ORDER BY child, period DESC, born_on`,
);
