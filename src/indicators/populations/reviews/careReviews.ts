import { reviews } from "../../../records/reviews";
import { lookedAfterReviews } from "../../../records/socialCare/lookedAfterReviews";
import { known } from "../../parts/known";
import { flow } from "../../population";
import { eventsInCare } from "../visits/events";

/** Reviews with the day the case system gives them to be held by. */
export const careReviewsDue = flow({
  code: "care_reviews_due",
  title: "Reviews due of children looked after",
  plain:
    "Reviews whose due day, as the case system gives it, lies in the period, of children looked after on that day; those cancelled left out.",
  counts: "reviews",
  isInCare: true,
  needs: ["ssda903_episodes", "social_care_looked_after_reviews"],
  ...eventsInCare({
    ...{ events: known(lookedAfterReviews), day: "due_on", columns: ["held_on"] },
    where: "NOT coalesce(v.cancelled, false)",
  }),
});

export const careReviewsHeld = flow({
  code: "care_reviews_held",
  title: "Reviews held of children looked after",
  plain: "Reviews held in the period of children looked after on the day, as the annual return tells them.",
  counts: "reviews",
  isInCare: true,
  needs: ["ssda903_episodes", "ssda903_reviews"],
  ...eventsInCare({ events: known(reviews), day: "held_on", columns: ["participation"] }),
});
