import type { Fact } from "../../fact";

export const visitsFacts: readonly Fact[] = [];
