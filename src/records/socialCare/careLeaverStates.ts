import { date, recordTable, text, yesNo } from "../recordTable";

/** What is so of a care leaver from a day on: in touch, accommodation, activity, who works with them. It stands until the next row. */
export const careLeaverStates = recordTable({
  name: "care_leaver_states",
  doc: "What is so of a care leaver from a day on: in touch, accommodation, activity, who works with them. It stands until the next row",
  about: "child",
  key: ["from_on"],
  columns: {
    from_on: date("first day this was so"),
    eligibility: text("what the young person is entitled to"),
    in_touch: text("whether the authority is in touch"),
    last_contact_on: date("latest contact"),
    accommodation: text("kind of accommodation, the letter of the return's code"),
    suitable: text("suitable or unsuitable"),
    shared_house: yesNo("whether it is a house in multiple occupation"),
    accommodation_postcode: text("postcode lived at"),
    accommodation_left: text("why the accommodation before it ended"),
    activity: text("main activity, the return's code"),
    authority_employs: yesNo("whether the work or apprenticeship is with the authority"),
    pathway_plan_on: date("day the pathway plan started or was last reviewed"),
    personal_adviser: text("id of the personal adviser"),
    worker: text("id of the allocated worker"),
    team: text("team"),
  },
});
