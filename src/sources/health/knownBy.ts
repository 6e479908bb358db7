import { date, localId, nhsNumber } from "../columns";
import type { SourceColumn } from "../source";

/** The columns a health file knows the child by. */
interface KnownBy {
  readonly NHS_NUMBER: SourceColumn<never>;
  readonly CHILD_ID: SourceColumn<never>;
  readonly DOB: SourceColumn<never>;
}

/**
 * The columns a health file knows the child by: an NHS number with a date of birth, or the authority's id. `personId` is
 * the name of the id in the Standard Safeguarding Dataset, where it has the object.
 */
export function knownBy(personId?: string): KnownBy {
  const spellings = personId === undefined ? {} : { spellings: [personId] };
  return {
    NHS_NUMBER: nhsNumber({ doc: "NHS number, where known", mayBeAbsent: true }),
    CHILD_ID: localId({
      doc: "the authority's id of the child, where known",
      mayBeAbsent: true,
      ...spellings,
    }),
    DOB: date({ doc: "date of birth as the provider holds it", mayBeAbsent: true }),
  };
}
