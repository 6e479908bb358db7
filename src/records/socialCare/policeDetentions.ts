import { date, decimal, recordTable, text, yesNo } from "../recordTable";

/** Children detained in police custody. */
export const policeDetentions = recordTable({
  name: "police_detentions",
  doc: "Children detained in police custody",
  about: "child",
  key: ["custody_reference"],
  columns: {
    custody_reference: text("the police's reference of the detention"),
    detained_on: date("day detained"),
    released_on: date("day released; null: not yet, or not told"),
    hours_detained: decimal("hours in custody"),
    notified_on: date("day social care was told"),
    hours_to_notice: decimal("hours from detention until social care was told"),
    offence: text("broad kind of offence"),
    appropriate_adult: yesNo("whether an appropriate adult was there"),
    transfer_requested: yesNo("whether the police asked for local authority accommodation"),
    transfer_provided: yesNo("whether it was provided"),
    destination: text("where the child went"),
    known_to_social_care: yesNo("whether the child was an open case on that day"),
  },
});
