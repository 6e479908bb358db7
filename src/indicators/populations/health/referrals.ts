import { healthReferrals } from "../../../records/health/healthReferrals";
import { healthTransfers } from "../../../records/health/healthTransfers";
import { healthWellbeingScreens } from "../../../records/health/healthWellbeingScreens";
import { known } from "../../parts/known";
import { flow } from "../../population";
import { eventsInCare } from "../visits/events";

const events = known(healthReferrals);

export const referred = flow({
  code: "health_referred",
  title: "Referrals to health services",
  plain:
    "Referrals to mental health, wellbeing and other health services made in the period, of children looked after on the day.",
  counts: "referrals",
  isInCare: true,
  needs: ["ssda903_episodes", "health_referrals"],
  ...eventsInCare({ events, day: "referred_on", columns: ["service"] }),
});

export const firstSeen = flow({
  code: "health_first_seen",
  title: "First contacts of health services",
  plain:
    "Referrals to health services whose first contact was in the period, of children looked after on that day.",
  counts: "referrals",
  isInCare: true,
  needs: ["ssda903_episodes", "health_referrals"],
  ...eventsInCare({ events, day: "first_contact_on", columns: ["service", "referred_on"] }),
});

export const transfers = flow({
  code: "health_transfers",
  title: "Transfers of children to the authority",
  plain:
    "Transfers of children from another authority's care in the period, of those looked after on the day.",
  counts: "children",
  isInCare: true,
  needs: ["ssda903_episodes", "health_transfers"],
  ...eventsInCare({
    ...{ events: known(healthTransfers), day: "transferred_on", columns: ["shared_on", "need"] },
  }),
});

export const screened = flow({
  code: "screens_done",
  title: "Wellbeing screens done",
  plain: "Wellbeing screens done in the period, of children looked after on the day.",
  counts: "children",
  isInCare: true,
  needs: ["ssda903_episodes", "health_wellbeing_screens"],
  ...eventsInCare({
    ...{ events: known(healthWellbeingScreens), day: "screened_on", columns: ["due_on"] },
  }),
});
