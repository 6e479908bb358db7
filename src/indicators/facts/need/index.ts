import type { Fact } from "../../fact";

export const needFacts: readonly Fact[] = [];
