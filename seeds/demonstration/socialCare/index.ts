import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import type { Table } from "../table";
import { adopterTables } from "./adopterFeed";
import { advocacyFeed } from "./advocacyFeed";
import { assessmentFeeds } from "./assessmentFeeds";
import { careLeaverFeeds } from "./careLeaverFeeds";
import { carePlanFeed } from "./carePlanFeed";
import { childInNeedPlanFeed } from "./childInNeedPlanFeed";
import { childPlanFeed } from "./childPlanFeed";
import { earlyHelpFeeds } from "./earlyHelpFeeds";
import { deltas } from "./feed";
import type { Feed } from "./feed";
import { housingFeeds } from "./housingFeeds";
import { involvementFeed } from "./involvementFeed";
import { lookedAfterVisitFeed } from "./lookedAfterVisits";
import { missingFeeds } from "./missingFeeds";
import { needHistory } from "./needHistory";
import { needVisitFeeds } from "./needVisits";
import { pathwayPlanFeed } from "./pathwayPlans";
import { peopleFeed } from "./peopleFeed";
import { permanenceFeed } from "./permanenceFeed";
import { practiceFeeds } from "./practiceFeeds";
import { proceedingsFeeds } from "./proceedingsFeeds";
import { protectionFeeds } from "./protectionFeeds";
import { referralFeeds } from "./referralFeeds";
import { reviewFeed } from "./reviewFeed";
import { riskFeeds } from "./riskFeeds";
import { serviceFeeds } from "./serviceFeeds";
import { teamFeed } from "./teams";
import { voiceFeeds } from "./voiceFeeds";
import { workerFeed } from "./workforce";
import { youngCarerFeeds } from "./youngCarerFeeds";
import { youngCarers } from "./youngCarers";

export { birthdaysIn, careLeaverReturns } from "./careLeaverReturns";
export { incidentReturns } from "./careIncidents";

/**
 * The files the case system sends besides the returns: of each feed a first load, then what is new or has changed, up
 * to `today`, and the list of prospective adopters. The same children and the same `today` give the same rows.
 */
export const socialCareTables = (children: readonly Child[], today: IsoDate): Table[] =>
  [
    ...feeds(children, today).flatMap((feed) => deltas(feed, today)),
    ...adopterTables(children, today),
  ].filter(({ rows }) => rows.length > 0);

function feeds(children: readonly Child[], today: IsoDate): Feed[] {
  const others = feedsOfEvents(children, today);
  return [peopleFeed(children, others), ...others];
}

function feedsOfEvents(children: readonly Child[], today: IsoDate): Feed[] {
  const history = needHistory(children, today);
  const { spells } = history;
  const carers = youngCarers(children, spells, today);
  return [
    ...referralFeeds(history),
    ...assessmentFeeds(spells),
    ...protectionFeeds(spells),
    ...needVisitFeeds(spells, today),
    ...earlyHelpFeeds(children, spells, today),
    ...[lookedAfterVisitFeed(children, today), reviewFeed(children, today)],
    ...[carePlanFeed(children), permanenceFeed(children, today)],
    ...[childPlanFeed({ children, spells, carers }), childInNeedPlanFeed(children, spells)],
    ...proceedingsFeeds(children, spells),
    ...missingFeeds(children, spells),
    ...riskFeeds(children, spells),
    ...[...careLeaverFeeds(children, today), pathwayPlanFeed(children)],
    ...[teamFeed(), workerFeed(), involvementFeed(children, spells)],
    ...youngCarerFeeds(carers, today),
    ...housingFeeds(children, today),
    ...[advocacyFeed(children, spells, today), ...voiceFeeds(children, today)],
    ...practiceFeeds(children, spells, today),
    ...serviceFeeds(today),
  ];
}
