import type { Fact } from "../../fact";

export const adoptionFacts: readonly Fact[] = [];
