export { findPairs } from "./findPairs";
export type { Found } from "./findPairs";
export type { Evidence, Pair } from "./pair";
export { pairOf, pairsWaiting } from "./pairsWaiting";
