import type { CodeList } from "../codeList";
import { annexA, lettered } from "./spelt";

/** What is planned for a looked-after child in the long run. */
export const annexAPermanencePlan: CodeList = {
  name: "annex_a_permanence_plan",
  title: "Permanence plan in Annex A",
  reference: annexA("What is the permanence plan for this child?"),
  codes: lettered([
    {
      letter: "a",
      words: "Return to family",
      also: `Return to Birth Parents | Place with Parent(s) | Remain with Birth Parents
      | Eventual return to birth family (record number of months below) | Return to birth family within one month
      | Remaining with birth family supported by shared care/short term breaks
      | Return to birth family within six months`,
    },
    { letter: "b", words: "Adoption", also: "Fostering for Adoption | Permanency through Adoption" },
    {
      letter: "c",
      words: "SGO/CAO",
      keptAs: "special guardianship or child arrangements order",
      also: `CAO | Child Arrangement Order | SGO | Special Guardianship Order | Special Guardianship
      | Child placed under Special Guardianship Order | Child placed under Child Arrangement Order
      | Permanency through Special Guardianship/Residence Order | Long term fostering/SGO`,
    },
    {
      letter: "d",
      words: "Supported living in the community",
      also: "Independent Living | Supported living in the community (with a view to independence)",
    },
    {
      letter: "e",
      words: "Long-term residential placement",
      also: `LT residential placement | Residential | Long Term Residential | Long term residential placement
      | Residential Care | Long term Residential Placement until independence | e) Long term residential placement
      | Residential placement until independence`,
    },
    {
      letter: "f",
      words: "Long-term fostering",
      also: `Fostering | LT fostering | Long Term Fostering - Local Authority Foster Carer
      | Long Term Fostering - Agency Foster Carer | Long Term Fostering - Connected Person | Permanent Fostering
      | Long term fostering | Permanency through long term fostering | f) Long term fostering
      | Long term placement with foster carers (intended to last until 18, no return home envisaged)
      | Long term placement with relatives/friends`,
    },
    {
      letter: "g",
      words: "Other",
      also: `Transition to Independent Living | Parallel Plan | Concurrent Planning | Other, please specify below
      | Permanency through long term placement with relatives/friends | Task Centred/Treatment Placement
      | Time Limited Assessment`,
    },
  ]),
};
