import type { CodeList } from "../codeList";

/** Disability of a child: more than one may apply; NONE says that there is none. */
export const disability: CodeList = {
  name: "disability",
  title: "Disability",
  reference: "DfE, children in need census, item DISABILITY",
  codes: [
    { code: "NONE", label: "No disability" },
    { code: "MOB", label: "Mobility" },
    { code: "HAND", label: "Hand function" },
    { code: "PC", label: "Personal care" },
    { code: "INC", label: "Incontinence" },
    { code: "COMM", label: "Communication" },
    { code: "LD", label: "Learning" },
    { code: "HEAR", label: "Hearing" },
    { code: "VIS", label: "Vision" },
    { code: "BEH", label: "Behaviour" },
    { code: "CON", label: "Consciousness" },
    { code: "AUT", label: "Diagnosed with autism or Asperger syndrome" },
    { code: "DDA", label: "Other disability under the Disability Discrimination Act" },
  ],
};
