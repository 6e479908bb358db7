import type { RowRule } from "../source";

/**
 * Broken where `column` is before the date of birth. Of a date of birth in the future its own rule speaks, and this one
 * is silent.
 */
export function beforeBirth<C extends string>(
  rule: Pick<RowRule<C>, "code" | "column" | "says">,
): RowRule<NoInfer<C> | "DOB"> {
  const { code, column, says } = rule;
  return {
    ...{ code, column, says, severity: "warning" },
    breaks: (row, { today }) => {
      const [day, bornOn] = [row[column], row.DOB];
      return Boolean(day && bornOn && bornOn <= today && day < bornOn);
    },
  };
}
