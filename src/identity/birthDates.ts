import { children, recordTables } from "../records";

/** Tables about children whose rows tell a date of birth; `children` is what the others are held against. */
const TELLING = recordTables.filter(
  ({ name, about, columns }) => about === "child" && name !== children.name && "born_on" in columns,
);

/**
 * Every date of birth that current records tell of an identifier which is not a local id: subject, born_on. Of a local
 * id the header alone counts, as the dates beside it in other lists may be expected ones.
 */
export const BIRTH_DATES_TOLD = TELLING.map(
  ({ name }) => `SELECT subject, born_on FROM ${name}
    WHERE authority = :authority AND known_to IS NULL AND subject NOT LIKE 'L:%'`,
).join("\n    UNION ALL\n    ");
