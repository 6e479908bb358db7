/**
 * What the DfE prints where there is no number (explore education statistics, symbols in tables): each is a state of the
 * figure, and never 0.
 */
export const SYMBOLS = {
  c: "suppressed to protect confidentiality",
  z: "not applicable",
  x: "not available",
  k: "rounds to 0 but is not 0",
  low: "rounds to 0 but is not 0",
  u: "unreliable",
} as const;
