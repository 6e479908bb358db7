import type { CodeList } from "../codeList";

/** What a young person does after Year 11 or Year 13. Kept in lower case. */
export const destinationActivity: CodeList = {
  name: "destination_activity",
  title: "Activity after Year 11",
  reference: "DfE, key stage 4 and 16 to 18 destination measures; NCCIS current activity",
  codes: [
    {
      code: "SCHOOL SIXTH FORM",
      label: "School sixth form",
      keptAs: "school sixth form",
      group: "Education",
    },
    {
      code: "SIXTH FORM COLLEGE",
      label: "Sixth form college",
      keptAs: "sixth form college",
      group: "Education",
    },
    {
      code: "FURTHER EDUCATION",
      label: "Further education college",
      keptAs: "further education",
      group: "Education",
    },
    {
      code: "SPECIAL PROVISION",
      label: "Specialist post-16 institution",
      keptAs: "special provision",
      group: "Education",
    },
    { code: "HIGHER EDUCATION", label: "Higher education", keptAs: "higher education", group: "Education" },
    { code: "OTHER EDUCATION", label: "Other education", keptAs: "other education", group: "Education" },
    { code: "APPRENTICESHIP", label: "Apprenticeship", keptAs: "apprenticeship", group: "Apprenticeship" },
    {
      code: "TRAINING",
      label: "Training or supported internship",
      keptAs: "training",
      group: "Employment or training",
    },
    {
      code: "EMPLOYMENT WITH TRAINING",
      label: "Employment with training",
      keptAs: "employment with training",
      group: "Employment or training",
    },
    {
      code: "EMPLOYMENT",
      label: "Employment without training",
      keptAs: "employment",
      group: "Employment or training",
    },
    {
      code: "VOLUNTARY WORK",
      label: "Voluntary work",
      keptAs: "voluntary work",
      group: "Employment or training",
    },
    {
      code: "CUSTODY",
      label: "In custody",
      keptAs: "custody",
      group: "Not in education, employment or training",
    },
    {
      code: "NEET",
      label: "Not in education, employment or training",
      keptAs: "neet",
      group: "Not in education, employment or training",
    },
    { code: "NOT KNOWN", label: "Not known", keptAs: "not known", group: "Not known" },
  ],
};
