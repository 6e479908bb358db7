import type { Source } from "../source";
import { attendance } from "./attendance";
import { personalEducationPlans } from "./personalEducationPlans";
import { roll } from "./roll";

/** What the virtual school and the schools send, in the order in which they are taken in. */
export const virtualSchoolSources: readonly Source[] = [roll, attendance, personalEducationPlans];
