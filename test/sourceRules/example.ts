/** A rule, the cells that break it, and the smallest change that keeps it. Cells not named are blank. */
export type Example = readonly [
  source: string,
  rule: string,
  broken: Record<string, string>,
  kept: Record<string, string>,
];
