import type { Fact } from "../../fact";

export const workforceFacts: readonly Fact[] = [];
