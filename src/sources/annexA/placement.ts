import { annexAAuthority } from "../../codeLists/annexA/authority";
import { annexAPlacementLocation } from "../../codeLists/annexA/placementLocation";
import { annexAPlacementProvider } from "../../codeLists/annexA/placementProvider";
import { annexAPlacementType } from "../../codeLists/annexA/placementType";
import { code, date, postcode, text } from "../columns";
import { seenAs } from "./headings";

/** What list 8 of Annex A says of a looked-after child's placement. */
export const placement = {
  "Start Date of Most Recent Placement": date({
    doc: "day the latest placement began",
    to: "placement_from",
    spellings: seenAs("Start Date of Most Recent Placement", "Start Date of the Most Recent Placement"),
  }),
  "Placement Type": code(annexAPlacementType, { doc: "placement type", to: "placement_type" }),
  "Placement Provider": code(annexAPlacementProvider, {
    doc: "placement provider",
    to: "placement_provider",
    invalid: "blank",
  }),
  "Placement postcode": postcode({
    doc: "postcode of the placement",
    to: "placement_postcode",
    invalid: "blank",
    spellings: ["Postcode of Placement"],
  }),
  "URN of Placement": text({
    doc: "Ofsted's number of the placement",
    to: "placement_urn",
    pattern: /^(\d{6,7}|SC\d{6}|X{7})$/i,
    looksLike: "6 or 7 digits, SC and 6 digits, or XXXXXXX",
    invalid: "blank",
    spellings: ["Placement URN"],
  }),
  "Placement Location": code(annexAPlacementLocation, {
    doc: "whether inside the authority",
    to: "placement_location",
  }),
  "LA of Placement": code(annexAAuthority, {
    doc: "authority the placement is in",
    to: "placement_authority",
    invalid: "blank",
    spellings: ["Local Authority of Placement", "Placement LA"],
  }),
} as const;
