import type { Fact } from "../../fact";

export const youngCarersFacts: readonly Fact[] = [];
