/** A heading as spreadsheets write it: curly for straight quotes, a bracket twice, with and without a question mark. */
function variants(heading: string): string[] {
  const curly = heading.replaceAll("'", "’");
  const quoted = heading.replace(/'(\w+)'/g, "‘$1’");
  const plain = heading.replaceAll("'", "");
  const bracketed = heading.replace(/\(Y\/N\)/, "(Y/N))");
  const unasked = heading.replace(/\s*\(Y\/N\)/, "");
  const all = [heading, curly, quoted, plain, bracketed, unasked];
  return all.flatMap((one) => [one, one.replace(/\?$/, ""), one.replace(/\??$/, "?")]);
}

/**
 * The spellings of a heading seen in lists: of its official name and of the others given. Regional tools find them by
 * pattern (London Innovation and Improvement Alliance, liia-tools, schema of Annex A).
 */
export function seenAs(heading: string, ...others: readonly string[]): readonly string[] {
  const spellings = [heading, ...others].flatMap(variants);
  return [...new Set(spellings)].filter((spelling) => spelling !== heading);
}
