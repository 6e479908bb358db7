import { careLeaverAccommodation } from "../careLeaverAccommodation";
import type { CodeList } from "../codeList";
import { annexA, withSpellings } from "./spelt";
import { accommodationSpellings } from "./spellings/accommodation";

/** Where a care leaver lives: the letters of the SSDA903's codes, whose suitability Annex A asks for by itself. */
export const annexAAccommodation: CodeList = {
  name: "annex_a_accommodation",
  title: "Type of accommodation in Annex A",
  reference: annexA("Type of Accommodation"),
  codes: withSpellings(
    careLeaverAccommodation.codes
      .filter(({ code }) => code.endsWith("1"))
      .map(({ code, label }) => ({ code: code.slice(0, 1), label: label.replace(/, suitable$/, "") })),
    accommodationSpellings,
  ),
};
