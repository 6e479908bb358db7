/** Why care ended, in groups of the reasons an episode ceases by (SSDA903, REC). */
export const DESTINATIONS = [
  { code: "ADOPTED", label: "Adopted", reasons: ["E11", "E12"] },
  {
    code: "SPECIAL_GUARDIANSHIP",
    label: "Special guardianship order",
    reasons: ["E43", "E44", "E45", "E46", "E47", "E48"],
  },
  { code: "CHILD_ARRANGEMENTS", label: "Child arrangements or residence order", reasons: ["E41"] },
  { code: "HOME_PLANNED", label: "Returned home as planned", reasons: ["E4A"] },
  { code: "HOME_UNPLANNED", label: "Returned home, not as planned", reasons: ["E4B"] },
  { code: "RELATIVES", label: "With relatives or others without parental responsibility", reasons: ["E13"] },
  { code: "INDEPENDENT", label: "Independent living", reasons: ["E5", "E6"] },
  { code: "STAYED_PUT", label: "Aged 18 and remained with current carers", reasons: ["E17"] },
  { code: "ADULT_SOCIAL_CARE", label: "Residential care funded by adult social care", reasons: ["E7"] },
  { code: "OTHER_AUTHORITY", label: "Care taken over by another authority", reasons: ["E3"] },
  { code: "CUSTODY", label: "Sentenced to custody", reasons: ["E9"] },
  { code: "DIED", label: "Died", reasons: ["E2"] },
  { code: "OTHER", label: "Any other reason", reasons: ["E8", "E14", "E15", "E16"] },
];
