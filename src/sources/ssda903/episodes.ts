import { categoryOfNeed } from "../../codeLists/categoryOfNeed";
import { legalStatus } from "../../codeLists/legalStatus";
import { placementProvider } from "../../codeLists/placementProvider";
import { placementType } from "../../codeLists/placementType";
import { reasonEpisodeCeased } from "../../codeLists/reasonEpisodeCeased";
import { reasonEpisodeStarted } from "../../codeLists/reasonEpisodeStarted";
import { reasonPlacementChanged } from "../../codeLists/reasonPlacementChanged";
import { careEpisodes } from "../../records/careEpisodes";
import { code, date, localId, postcode, text } from "../columns";
import { defineSource } from "../source";
import { episodeRules } from "./episodeRules";
import { episodesAcross } from "./episodesAcross";
import { guide } from "./reference";

/** SSDA903 Episodes: one row an episode of being looked after. */
export const episodes = defineSource({
  code: "ssda903_episodes",
  title: "Episodes",
  system: "social care",
  reference: guide("Episodes"),
  edition: 2018,
  yearly: true,
  arrives: "snapshot",
  dateFormat: "dd/mm/yyyy",
  feeds: careEpisodes,
  columns: {
    CHILD: localId({ doc: "the authority's id of the child", required: true }),
    DECOM: date({
      doc: "date episode commenced",
      to: "started_on",
      required: true,
      tellsTheYear: true,
    }),
    RNE: code(reasonEpisodeStarted, {
      doc: "reason for new episode",
      to: "reason_started",
      required: true,
    }),
    LS: code(legalStatus, { doc: "legal status", to: "legal_status", required: true }),
    CIN: code(categoryOfNeed, { doc: "category of need", to: "need", invalid: "blank" }),
    PLACE: code(placementType, { doc: "placement type", to: "placement_type", required: true }),
    PLACE_PROVIDER: code(placementProvider, {
      doc: "placement provider; blank for T0 to T4",
      to: "placement_provider",
      invalid: "blank",
    }),
    DEC: date({ doc: "date episode ceased; blank while it is open", to: "ended_on" }),
    REC: code(reasonEpisodeCeased, {
      doc: "reason episode ceased; blank while it is open",
      to: "reason_ended",
    }),
    REASON_PLACE_CHANGE: code(reasonPlacementChanged, {
      doc: "reason for placement change, on the episode that ceased",
      to: "reason_placement_changed",
      invalid: "blank",
    }),
    HOME_POST: postcode({
      doc: "postcode lived at when care began",
      to: "home_postcode",
      invalid: "blank",
    }),
    PL_POST: postcode({
      doc: "postcode of the placement",
      to: "placement_postcode",
      invalid: "blank",
    }),
    URN: text({
      doc: "Ofsted's number of the placement; XXXXXXX: not inspected by Ofsted",
      to: "placement_urn",
      pattern: /^(\d{7}|SC\d{6}|X{7})$/i,
      looksLike: "7 digits, SC and 6 digits, or XXXXXXX",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["DECOM"],
  rules: episodeRules,
  across: episodesAcross,
  amendments: [
    {
      from: 2019,
      because: "Custody becomes a reason for placement change; guardianship codes E43 and E44 end.",
      codeLists: [reasonPlacementChanged, reasonEpisodeCeased],
    },
    {
      from: 2025,
      because: "Registered supported accommodation (K3) takes the place of H5 and P2.",
      codeLists: [placementType],
    },
    {
      from: 2026,
      because: "Other placements (Z1) are divided into Z11 to Z14.",
      codeLists: [placementType],
    },
  ],
});
