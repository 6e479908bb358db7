import type { Population } from "../../population";
import { pupils } from "./pupils";

export const contextPopulations: readonly Population[] = [pupils];
