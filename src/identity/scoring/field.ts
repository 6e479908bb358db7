/** One way in which two portraits can agree or differ in a field. */
export interface Level {
  readonly level: string;
  /** In words, as a person reads it beside a pair. */
  readonly words: string;
  /** SQL over the portraits `a` and `b`; the first level of a field that holds counts, the last is all the rest. */
  readonly holds?: string;
  /** How often two identifiers of one child are so. */
  readonly m: number;
  /** How often two identifiers of different children are so. */
  readonly u: number;
  /** Why m and u are what they are. */
  readonly why: string;
}

/** What is compared. A field that one side does not tell is left out and weighs nothing. */
export interface Field {
  readonly field: string;
  readonly title: string;
  /** SQL over the portraits `a` and `b`: whether both sides tell it. */
  readonly told: string;
  readonly levels: readonly Level[];
}

/** What a level weighs, in bits, as it is kept: to a hundredth. */
export function weightOf({ m, u }: Pick<Level, "m" | "u">): number {
  return Math.round(Math.log2(m / u) * 100) / 100;
}
