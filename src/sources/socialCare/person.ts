import { date, localId, text } from "../columns";
import type { SourceColumn } from "../source";

/** Whom the row is about. */
export const personId = localId({ doc: "the authority's id of the child", required: true });

/** The Standard Safeguarding Dataset keeps it in another file; where it is given, it tells two children apart. */
export const dateOfBirth = date({ doc: "date of birth", invalid: "blank", mayBeAbsent: true });

/** The case system's own id of what the row is about, where no date makes it the only one of its child. */
export function rowId<To extends string>(row: { doc: string; to: To }): SourceColumn<NoInfer<To>> {
  return text({
    ...row,
    required: true,
    pattern: /^[A-Za-z0-9/_-]{1,48}$/,
    looksLike: "1 to 48 letters, digits, hyphens, slashes or underscores",
  });
}
