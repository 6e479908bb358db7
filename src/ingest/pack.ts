import type { SourceColumn } from "../sources/source";

/** Where a packed cell goes: the place of its record column among the values. */
export interface Pack {
  readonly slot: number;
  readonly isNumber: boolean;
}

const NUMBERS: readonly string[] = ["integer", "number", "figure"];

/** How the cells of a column are packed; null: they are not. */
export function packOf({ packedIn, type }: SourceColumn, slots: readonly string[]): Pack | null {
  return packedIn === undefined
    ? null
    : { slot: slots.indexOf(packedIn), isNumber: NUMBERS.includes(type.is) };
}

/** The packed cells of one row, which become the JSON of their record columns. */
export class Packs {
  private readonly named: readonly (readonly [slot: number, cells: Record<string, string | number>])[];

  constructor(slots: readonly number[]) {
    this.named = slots.map((slot) => [slot, {}]);
  }

  /** Keeps an answer by the name of its column: a number as a number, anything else (a symbol too) as text. */
  add({ slot, isNumber }: Pack, name: string, answer: string): void {
    const cells = this.named.find((pack) => pack[0] === slot)![1];
    cells[name] = isNumber && /^-?[\d.]+$/.test(answer) ? Number(answer) : answer;
  }

  fill(values: (string | null)[]): void {
    for (const [slot, cells] of this.named) values[slot] = JSON.stringify(cells);
  }
}
