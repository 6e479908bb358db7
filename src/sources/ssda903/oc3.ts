import { careLeaverAccommodation } from "../../codeLists/careLeaverAccommodation";
import { careLeaverActivity } from "../../codeLists/careLeaverActivity";
import { inTouch } from "../../codeLists/inTouch";
import { careLeaverReturns } from "../../records/careLeaverReturns";
import { code, date, localId } from "../columns";
import { defineSource } from "../source";
import { oc3Rules } from "./oc3Rules";
import { guide } from "./reference";

/** SSDA903 OC3: one row a care leaver whose 17th to 21st birthday fell in the year. */
export const oc3 = defineSource({
  code: "ssda903_oc3",
  title: "OC3",
  system: "social care",
  reference: guide("OC3"),
  edition: 2018,
  yearly: true,
  arrives: "snapshot",
  dateFormat: "dd/mm/yyyy",
  feeds: careLeaverReturns,
  columns: {
    CHILD: localId({ doc: "the authority's id of the young person", required: true }),
    DOB: date({ doc: "date of birth", to: "born_on", required: true }),
    IN_TOUCH: code(inTouch, {
      doc: "whether the authority is in touch",
      to: "in_touch",
      required: true,
    }),
    ACTIV: code(careLeaverActivity, { doc: "main activity", to: "activity", required: true }),
    ACCOM: code(careLeaverAccommodation, {
      doc: "accommodation: its kind, and whether it is suitable",
      to: "accommodation",
      required: true,
    }),
  },
  key: [],
  rules: oc3Rules,
  amendments: [
    {
      from: 2022,
      because: "Apprenticeships are told apart: F3 and P3 are divided into F4, F5, P4 and P5.",
      codeLists: [careLeaverActivity],
    },
  ],
});
