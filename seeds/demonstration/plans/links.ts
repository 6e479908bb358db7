/** A link of a row, as its file has it. */
interface Link {
  readonly kind: string;
  readonly to: string;
  readonly basis: string;
  readonly note: string | null;
}

const CURATED = "Not printed: told from what both say.";
const DOUBTFUL = "The recommendation is about another matter: the link looks forced.";

/** The links in a cell: plan/item, indicators and targets, joined by blanks. */
export function linksOf(text: string | null): Link[] {
  return (text?.split(/\s+/) ?? []).map((word) => {
    const to = word.replace(/[~?]$/, "");
    const kind = kindOf(to);
    if (word.endsWith("?")) return { kind, to, basis: "DOUBTFUL", note: DOUBTFUL };
    return word.endsWith("~")
      ? { kind, to, basis: "CURATED", note: CURATED }
      : { kind, to, basis: "PRINTED", note: null };
  });
}

function kindOf(to: string): string {
  if (/^[A-Z]+\d*-\d+$/.test(to)) return "TARGET";
  if (!to.includes("/")) return "INDICATOR";
  if (to.includes("INSPECTION")) return "RECOMMENDATION";
  return to.startsWith("CYPP/") ? "PROGRAMME" : "ACTION";
}
