import type { AcrossRule, RuleRow } from "../sources/source";

type When = Parameters<AcrossRule["breaks"]>[2];

/** Asks the rules of each row, given the rows as COPY writes them: line, subject and the columns read, by child. */
export class Neighbours {
  private readonly found: readonly number[][];
  private readonly blank: Readonly<Record<string, string | null>>;
  private subject = "";
  private line = 0;
  private previous: RuleRow<string> | null = null;
  private row: RuleRow<string> | null = null;

  constructor(
    private readonly reads: readonly string[],
    private readonly rules: readonly AcrossRule[],
    private readonly when: When,
  ) {
    this.found = rules.map(() => []);
    this.blank = Object.fromEntries(reads.map((name) => [name, null]));
  }

  add(text: string): void {
    const cells = text.split("\t");
    const [row, subject] = [this.rowOf(cells), cells[1]!];
    const isSameChild = subject === this.subject;
    this.ask(isSameChild ? row : null);
    this.previous = isSameChild ? this.row : null;
    this.row = row;
    this.subject = subject;
    this.line = Number(cells[0]);
  }

  /** The lines that break each rule; called when every row was added. */
  linesFound(): readonly (readonly number[])[] {
    this.ask(null);
    return this.found;
  }

  private ask(next: RuleRow<string> | null): void {
    const { row, previous, line, when } = this;
    if (row === null) return;
    const beside = { previous, next };
    for (let index = 0; index < this.rules.length; index++)
      if (this.rules[index]!.breaks(row, beside, when)) this.found[index]!.push(line);
  }

  private rowOf(cells: readonly string[]): RuleRow<string> {
    // A copy of one shape with the cells put into it: built cell by cell, a million rows cost a quarter of a second more.
    const row: Record<string, string | null> = { ...this.blank };
    for (let index = 0; index < this.reads.length; index++) {
      const cell = cells[index + 2]!;
      if (cell !== "") row[this.reads[index]!] = cell;
    }
    return row;
  }
}
