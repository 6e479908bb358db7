import type { Population } from "../../population";
import { knownToSocialCare } from "./knownToSocialCare";
import { pupils } from "./pupils";

export const contextPopulations: readonly Population[] = [pupils, knownToSocialCare];
