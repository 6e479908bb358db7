export { latin } from "../lib/lookAlikes";

/** A text without the quotation marks, blanks and punctuation around it; brackets and signs within it stay. */
export function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "");
}

/** A text by which O and 0, and I, l and 1, are one: what a person or a scanner takes for each other. */
export function withoutConfusables(text: string): string {
  return text.toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1");
}
