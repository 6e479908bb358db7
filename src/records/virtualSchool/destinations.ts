import { date, recordTable, text, yesNo } from "../recordTable";

/** What young people do after Year 11 and Year 13. */
export const destinations = recordTable({
  name: "destinations",
  doc: "What young people do after Year 11 and Year 13.",
  about: "child",
  key: ["started_on", "activity"],
  columns: {
    started_on: date("first day of the activity"),
    activity: text("what they do"),
    ended_on: date("last day; null: still so"),
    year_group_left: text("year group they had left"),
    provider: text("name of the school, college, employer or provider"),
    provider_ukprn: text("UK provider reference number, 8 digits"),
    is_sustained: yesNo("whether it was kept for two terms (October to March)"),
    neet_reason: text("why not in education, employment or training"),
    confirmed_on: date("day it was last confirmed"),
  },
});
