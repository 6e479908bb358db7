import type { CodeList } from "./codeList";

/**
 * Why an episode of care ended. X1: another began the same day; every other code ends the period of care.
 *
 * E43 and E44 gave way to E45 to E48 after 2018. The new codes have no first year here: sources disagree about it
 * (files for 2018 already hold them), and refusing one would cost the whole episode.
 */
export const reasonEpisodeCeased: CodeList = {
  name: "reason_episode_ceased",
  title: "Reason episode ceased",
  reference: "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item REC",
  codes: [
    { code: "X1", label: "Episode ceases, and new episode begins on same day, for any reason" },
    { code: "E11", label: "Adopted - application for an adoption order unopposed", group: "Adopted" },
    { code: "E12", label: "Adopted - consent dispensed with by the court", group: "Adopted" },
    { code: "E2", label: "Died" },
    { code: "E3", label: "Care taken over by another LA in the UK" },
    {
      code: "E4A",
      label: "Returned home to parent(s)/relative(s)/other with PR as part of the care planning process",
      group: "Returned home",
    },
    {
      code: "E4B",
      label:
        "Returned home to parent(s)/relative(s)/other with PR NOT part of the current care planning process",
      group: "Returned home",
    },
    { code: "E13", label: "Left care to live with parent(s), relative(s) or other person(s) with no PR" },
    { code: "E41", label: "Residence order/child arrangements order granted" },
    { code: "E43", label: "SGO to former foster carers", to: 2018, group: "Special guardianship order" },
    {
      code: "E44",
      label: "SGO to carers other than former foster carers",
      to: 2018,
      group: "Special guardianship order",
    },
    {
      code: "E45",
      label: "SGO to former foster carer(s) who was/are relative(s) or friend(s)",
      group: "Special guardianship order",
    },
    {
      code: "E46",
      label: "SGO to former foster carer(s) other than relative(s) or friend(s)",
      group: "Special guardianship order",
    },
    {
      code: "E47",
      label: "SGO to carer(s) other than former foster carer(s), relative(s) or friend(s)",
      group: "Special guardianship order",
    },
    {
      code: "E48",
      label: "SGO to carer(s) other than former foster carer(s), not relative(s) or friend(s)",
      group: "Special guardianship order",
    },
    {
      code: "E5",
      label: "Moved into independent living with supportive accommodation (formalised support)",
      group: "Moved into independent living",
    },
    {
      code: "E6",
      label: "Moved into independent living, no formalised support",
      group: "Moved into independent living",
    },
    { code: "E7", label: "Transferred to residential care funded by adult social care" },
    { code: "E8", label: "Period of being looked after ceased for any other reason" },
    { code: "E9", label: "Sentenced to custody" },
    { code: "E14", label: "Accommodation on remand ended" },
    { code: "E15", label: "Age assessment determined child is 18 or over and E5/E6/E7 do not apply" },
    { code: "E16", label: "Child moved abroad" },
    { code: "E17", label: "Aged 18 (or over) and remained with current carers (inc staying put)" },
  ],
};
