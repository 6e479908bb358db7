import type { LineCounter } from "yaml";
import { HubError } from "../lib/hubError";
import { nearest } from "../lib/nearest";

/** Most words that a sentence lists. */
const MOST_LISTED = 20;

/** Where something stands in a YAML text: a node, or the distance from its beginning. */
type Place = { readonly range?: readonly number[] | null } | number | null | undefined;

/** Everything that is wrong with one mapping file, so that it is said at once. */
export class Problems {
  private readonly found: { readonly line: number; readonly says: string }[] = [];

  constructor(
    private readonly fileName: string,
    private readonly lines: LineCounter,
  ) {}

  /** `says`: what is wrong and what to do, as it is printed after the place. */
  add(at: Place, says: string): void {
    const offset = typeof at === "number" ? at : (at?.range?.[0] ?? 0);
    this.found.push({ line: Math.max(1, this.lines.linePos(offset).line), says });
  }

  /** Throws MAPPING_INVALID, a line a problem in the order of the file, where there is any. */
  refuse(): void {
    if (this.found.length === 0) return;
    const sentences = [...this.found]
      .sort((a, b) => a.line - b.line)
      .map(({ line, says }) => `${this.fileName}, line ${line}: ${says}`);
    throw new HubError("MAPPING_INVALID", sentences.join("\n"));
  }
}

/** "Did you mean ...?" where a word looks like an option, else which options there are. */
export function advice(word: string, options: readonly string[]): string {
  const [like] = nearest(word, options, 1);
  if (like !== undefined) return `Did you mean ${like}?`;
  return options.length > MOST_LISTED ? "See the source dictionary." : `Use one of ${options.join(", ")}.`;
}
