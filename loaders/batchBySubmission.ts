import type DataLoader from "dataloader";
import type { Batch } from "../src/records/batch";
import { byQuestion } from "./byQuestion";
import { manyByKey } from "./manyByKey";

/**
 * Loaders of one batch of rows a submission. What is asked (`question`) is the same for all submissions of a page,
 * so each different question has a loader, made when it is first asked.
 */
export function batchBySubmission<Question extends { readonly batch: Batch<unknown> }, Row>(
  read: (submissions: readonly string[], question: Question) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): (question: Question) => DataLoader<string, Row[]> {
  return byQuestion((question) => manyByKey((keys) => read(keys, question), keyOf));
}
