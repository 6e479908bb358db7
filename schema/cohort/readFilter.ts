import type { Filter } from "../../src/indicators/condition";
import { factOf } from "../fact/factCodes";
import type { CohortFilter } from "./cohortFilter.input";
import { filterInvalid } from "./filterInvalid";
import { readCondition } from "./readCondition";
import { readHappened, readMember, readWasSo } from "./readOverTime";
import { inSaved } from "./saved";
import type { SavedByName } from "./saved";
import { checkSize } from "./sizeOfFilter";

const KINDS = ["all", "any", "not", "fact", "happened", "wasSo", "member", "named", "saved"] as const;
const TESTS = ["is", "oneOf", "atLeast", "atMost"] as const;

/** Reads a filter at a place of the question. */
export type Read = (input: CohortFilter, place: string) => Filter;

/**
 * The filter of a cohort as the hub knows it. `name` is that of the argument, with which messages begin; `saved` holds the
 * cohorts it uses by the names they were saved by.
 * Throws HubError FILTER_INVALID at the first thing that is wrong, depth and size first, and COHORT_UNKNOWN.
 */
export function readFilter(input: CohortFilter, name: string, saved: SavedByName = new Map()): Filter {
  checkSize(input, name);
  const read: Read = (one, place) => {
    checkKind(one, place);
    if (one.all) return { all: one.all.map((part, index) => read(part, `${place}.all[${index}]`)) };
    if (one.any) return { any: readAny(one.any, place, read) };
    if (one.not) return { not: read(one.not, `${place}.not`) };
    if (one.happened) return readHappened(one.happened, `${place}.happened`, read);
    if (one.wasSo) return readWasSo(one.wasSo, `${place}.wasSo`, read);
    if (one.member) return readMember(one.member, `${place}.member`, read);
    if (one.named != null) return { fact: factOf(`cohort_${one.named}`), is: true };
    if (one.saved != null) return inSaved(one.saved, place, saved);
    return readCondition(one, place);
  };
  return read(input, name);
}

function checkKind(input: CohortFilter, place: string): void {
  const given = KINDS.filter((key) => input[key] != null);
  if (given.length !== 1)
    throw filterInvalid(place, `it has ${given.length} of ${KINDS.join(", ")}. Give exactly one of them.`);
  const stray = TESTS.find((key) => input[key] != null);
  if (stray !== undefined && input.fact == null)
    throw filterInvalid(
      place,
      `${stray} tests a fact and there is none beside it. Give fact, or leave ${stray} out.`,
    );
}

function readAny(any: readonly CohortFilter[], place: string, read: Read): Filter[] {
  if (any.length === 0)
    throw filterInvalid(`${place}.any`, "it is empty, which nobody meets. Give at least one filter.");
  return any.map((one, index) => read(one, `${place}.any[${index}]`));
}
