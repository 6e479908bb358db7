import type { CodeList } from "../codeList";
import { annexA, lettered } from "./spelt";

/** What a young person is entitled to under the Children (Leaving Care) Act 2000. */
export const annexAEligibility: CodeList = {
  name: "annex_a_eligibility",
  title: "Eligibility category in Annex A",
  reference: annexA("Eligibility Category"),
  codes: lettered([
    { letter: "a", words: "Relevant", also: "a) Relevant child | R | Relevant' | Relevant child" },
    {
      letter: "b",
      words: "Former relevant",
      also: `b) Former relevant child | Care Leaver - Former Relevant | Care Leaver - PA to 25 | Former Relevant'
      | former relevant 18-20 | former relevant 21-24 | FR | Former relevant child`,
    },
    {
      letter: "c",
      words: "Qualifying",
      also: `c) Qualifying care leaver | Q | Qualifying' | Qualifying care leaver
      | Qualifying (Former Relevant)`,
    },
    {
      letter: "d",
      words: "Eligible",
      also: "d) Eligible child | E | Eligible child | Other - eligible | Other (Eligible)",
    },
    { letter: "e", words: "Other", also: "- | Code 'Q' is not mapped | Other' | Other - under 16" },
  ]),
};

/** Whether where a care leaver lives is suitable. */
export const annexASuitability: CodeList = {
  name: "annex_a_suitability",
  title: "Suitability of accommodation in Annex A",
  reference: annexA("Suitability of Accommodation"),
  codes: lettered([
    {
      letter: "a",
      words: "Suitable",
      also: `1 | 1 - Accommodation is considered suitable | 1 - Suitable | Accommodation is considered suitable
      | Accommodation is considered suitable [1] | Accommodation is considered to be suitable | True | Y | Yes`,
    },
    {
      letter: "b",
      words: "Not suitable",
      keptAs: "unsuitable",
      also: `b) Unsuitable | 2 | 0 - Accommodation is considered unsuitable | 0 - Unsuitable
      | 2 - Accommodation is considered unsuitable | 2 - Unsuitable | Accommodation is considered to be unsuitable
      | Accommodation is considered unsuitable | Accommodation is considered unsuitable [2] | False | N | No
      | Unsuitable | Accommodation is not considered suitable`,
    },
    {
      letter: "c",
      words: "Not in touch or not recorded",
      also: "0 | - | Not Recorded | Unknown",
    },
    { letter: "d", words: "Exclude", keptAs: "excluded" },
  ]),
};
