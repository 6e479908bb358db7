/** Lines gathered for COPY, held as few large texts: a million small ones kept for long cost more than the rows. */
export class Lines {
  private lines: string[] = [];
  private blocks: string[] = [];
  private length = 0;

  add(line: string): void {
    this.lines.push(line);
  }

  /** Makes one text of the lines added since; gives the characters gathered in all. */
  compact(): number {
    if (this.lines.length === 0) return this.length;
    const block = `${this.lines.join("\n")}\n`;
    this.blocks.push(block);
    this.length += block.length;
    this.lines = [];
    return this.length;
  }

  /** Everything gathered as one text; nothing is kept. */
  take(): string {
    const text = this.blocks.join("");
    this.blocks = [];
    this.length = 0;
    return text;
  }
}
