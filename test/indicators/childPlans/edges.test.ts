import type { Standing } from "../../../src/duties/standing";
import { kindsOfPlan } from "../../../src/indicators/childPlans";
import type { IsoDate } from "../../../src/lib/dates";
import type { Episode } from "../plain/care/history";
import { specDatabase } from "../spec/specDatabase";
import { standingsByHub, storeLives } from "./byHub";
import type { Life } from "./life";

const NOTHING: Life = {
  ...{ person: null, episodes: [], reviews: [], caseReviews: [], carePlans: [], childPlans: [] },
  ...{ educationPlans: [], assessments: [], healthHistories: [], states: [], protection: [] },
  ...{ conferences: [], need: [], earlyHelp: [], proceedings: [], homeless: [], carers: [] },
  ...{ specialNeeds: [], adoptions: [], panels: [] },
};

const born = (bornOn: IsoDate | null): Partial<Life> => ({ person: { by: "people", bornOn } });
const care = (start: IsoDate, end: IsoDate | null, more: Partial<Episode> = {}): Episode => ({
  ...{ start, end, reason: "S", legal: "C2", place: "U6", postcode: null },
  ...{ ceased: end === null ? null : "E4A", ...more },
});
const plan = (kind: string, from: IsoDate, more: Partial<Life["childPlans"][number]> = {}) => ({
  ...{ kind, from, to: null, due: null, completed: from, reviewed: null, reviewDue: null },
  ...more,
});
const assessed = (completed: IsoDate): Life["assessments"][number] => ({
  ...{ kind: "RHA", due: completed, requested: null, completed, outcome: "completed", by: "local" },
});
const specialNeeds = (issued: IsoDate): Life["specialNeeds"][number] => ({
  ...{ from: "2015-01-05", to: null, request: "agreed", requestOn: null, assessment: "agreed" },
  ...{ assessmentOn: null, issued, reviewDue: null },
});
const refused = (from: IsoDate, requestOn: IsoDate): Life["specialNeeds"][number] => ({
  ...{ ...specialNeeds(from), from, issued: null, request: "refused", requestOn },
});
const carer = (from: IsoDate, supported: IsoDate): Life["carers"][number] => ({
  ...{ from, to: null, assessed: null, supported, reviewed: null, transition: null, emergency: null },
});

/** What is so, of whom, of which kind, and how the child stands on some days. */
const EDGES: readonly (readonly [string, Partial<Life>, string, Readonly<Record<IsoDate, Standing>>])[] = [
  [
    "a care plan of the case system stands on its last day",
    {
      ...born("2010-05-05"),
      episodes: [care("2018-01-15", null)],
      reviews: ["2018-02-12"],
      carePlans: [{ from: "2018-01-16", to: "2018-03-31", aim: null }],
    },
    "CARE",
    { "2018-03-31": "CURRENT", "2018-04-01": "MISSING" },
  ],
  [
    "a review that the return and the case system both tell of was held once",
    {
      ...born("2010-05-05"),
      episodes: [care("2018-01-15", null)],
      reviews: ["2018-02-12"],
      caseReviews: [{ held: "2018-02-12" }],
      carePlans: [{ from: "2018-01-16", to: null, aim: null }],
    },
    "CARE",
    { "2018-05-12": "CURRENT", "2018-05-13": "LATE" },
  ],
  [
    "and that they tell of a week apart, too",
    {
      ...born("2010-05-05"),
      episodes: [care("2018-01-15", null)],
      reviews: ["2018-02-12"],
      caseReviews: [{ held: "2018-02-05" }],
      carePlans: [{ from: "2018-01-16", to: null, aim: null }],
    },
    "CARE",
    { "2018-05-12": "CURRENT", "2018-05-13": "LATE" },
  ],
  [
    "a day more than a week, and it was another",
    {
      ...born("2010-05-05"),
      episodes: [care("2018-01-15", null)],
      reviews: ["2018-02-12"],
      caseReviews: [{ held: "2018-02-04" }],
      carePlans: [{ from: "2018-01-16", to: null, aim: null }],
    },
    "CARE",
    { "2018-05-13": "CURRENT", "2018-08-12": "CURRENT", "2018-08-13": "LATE" },
  ],
  [
    "another plan is no aim of permanence",
    {
      ...born("2010-05-05"),
      episodes: [care("2018-01-15", null)],
      carePlans: [{ from: "2018-01-16", to: null, aim: "other_plan" }],
    },
    "PERMANENCE",
    { "2018-05-12": "DUE", "2018-05-13": "MISSING" },
  ],
  [
    "a temporary stay asks for no placement plan of its own, and the one before it stands",
    {
      ...born("2010-05-05"),
      episodes: [
        care("2018-01-15", "2018-03-01", { ceased: "X1" }),
        care("2018-03-01", "2018-03-06", { reason: "P", place: "T0", ceased: "X1" }),
        care("2018-03-06", null, { reason: "P" }),
      ],
      childPlans: [plan("placement", "2018-01-15")],
    },
    "PLACEMENT",
    { "2018-01-15": "CURRENT", "2018-03-05": "CURRENT", "2018-03-31": "CURRENT" },
  ],
  [
    "placed for adoption, none is asked for",
    {
      ...born("2017-05-05"),
      episodes: [
        care("2018-01-15", "2018-03-01", { ceased: "X1" }),
        care("2018-03-01", null, { reason: "P", place: "A6" }),
      ],
    },
    "PLACEMENT",
    { "2018-01-22": "DUE", "2018-01-23": "MISSING", "2018-03-01": "NONE" },
  ],
  [
    "who is four on 1 September starts school a year later",
    { ...born("2013-09-01"), episodes: [care("2018-01-15", null)] },
    "PERSONAL_EDUCATION",
    { "2017-09-29": "NONE", "2018-08-31": "NONE", "2018-09-28": "DUE", "2018-09-29": "MISSING" },
  ],
  [
    "who is four on 31 August starts school the next day",
    { ...born("2013-08-31"), episodes: [care("2017-01-15", null)] },
    "PERSONAL_EDUCATION",
    { "2017-08-31": "NONE", "2017-09-01": "DUE", "2017-09-29": "DUE", "2017-09-30": "MISSING" },
  ],
  [
    "no plan of education is asked for from the 18th birthday",
    { ...born("2000-03-31"), episodes: [care("2017-01-15", null)] },
    "PERSONAL_EDUCATION",
    { "2018-03-30": "MISSING", "2018-03-31": "NONE" },
  ],
  [
    "an age that is not known asks for nothing that goes by age",
    {
      ...born(null),
      episodes: [care("2017-01-15", "2018-06-01")],
      specialNeeds: [specialNeeds("2015-05-05")],
    },
    "PERSONAL_EDUCATION",
    { "2018-03-31": "NONE" },
  ],
  [
    "an age that is not known asks for nothing that goes by age",
    {
      ...born(null),
      episodes: [care("2017-01-15", "2018-06-01")],
      specialNeeds: [specialNeeds("2015-05-05")],
    },
    "PATHWAY",
    { "2018-03-31": "NONE" },
  ],
  [
    "an age that is not known asks for nothing that goes by age",
    { ...born(null), specialNeeds: [specialNeeds("2015-05-05")] },
    "TRANSITION",
    { "2018-03-31": "NONE" },
  ],
  [
    "who is 13 on 1 September is in year 9 a year later",
    { ...born("2004-09-01"), specialNeeds: [specialNeeds("2015-05-05")] },
    "TRANSITION",
    { "2018-08-31": "NONE", "2018-09-01": "DUE", "2019-09-01": "DUE", "2019-09-02": "MISSING" },
  ],
  [
    "six months where they end the day before the fifth birthday",
    { ...born("2013-07-15"), episodes: [care("2018-01-15", null)], assessments: [assessed("2018-01-15")] },
    "HEALTH",
    { "2018-07-14": "CURRENT", "2018-07-15": "LATE" },
  ],
  [
    "twelve where they end on it",
    { ...born("2013-07-14"), episodes: [care("2018-01-15", null)], assessments: [assessed("2018-01-15")] },
    "HEALTH",
    { "2018-07-15": "CURRENT", "2019-01-14": "CURRENT", "2019-01-15": "LATE" },
  ],
  [
    "eligible at 16 with 13 weeks of care before it",
    { ...born("2002-03-31"), episodes: [care("2017-12-30", null)] },
    "PATHWAY",
    { "2018-03-30": "NONE", "2018-03-31": "DUE", "2018-06-30": "DUE", "2018-07-01": "MISSING" },
  ],
  [
    "a day less, and it is a day later",
    { ...born("2002-03-31"), episodes: [care("2017-12-31", null)] },
    "PATHWAY",
    { "2018-03-31": "NONE", "2018-04-01": "DUE", "2018-07-01": "DUE", "2018-07-02": "MISSING" },
  ],
  [
    "weeks of earlier care count, those before 14 do not",
    { ...born("2002-01-01"), episodes: [care("2015-10-01", "2016-03-01"), care("2018-03-01", null)] },
    "PATHWAY",
    { "2018-03-31": "NONE", "2018-04-01": "DUE" },
  ],
  [
    "care that starts again on the day it ended goes on, and the duty with it",
    { ...born("2001-06-15"), episodes: [care("2017-01-15", null), care("2018-03-01", null)] },
    "PATHWAY",
    { "2018-02-28": "MISSING", "2018-03-01": "MISSING", "2018-06-02": "MISSING" },
  ],
  [
    "a duty that was over begins anew",
    { ...born("2001-06-15"), episodes: [care("2017-01-15", "2018-02-15"), care("2018-03-01", null)] },
    "PATHWAY",
    { "2018-02-14": "MISSING", "2018-02-15": "NONE", "2018-03-01": "DUE", "2018-06-02": "MISSING" },
  ],
  [
    "the duty goes on from care into the state of a care leaver, and back",
    {
      ...born("2001-06-15"),
      episodes: [care("2017-01-15", "2018-02-15"), care("2018-05-01", null)],
      states: [{ from: "2018-02-15", eligibility: "relevant", inTouch: "YES" }],
    },
    "PATHWAY",
    { "2018-02-14": "MISSING", "2018-02-15": "MISSING", "2018-05-01": "MISSING" },
  ],
  [
    "who is only qualifying is owed none",
    { ...born("2000-06-15"), states: [{ from: "2018-03-01", eligibility: "qualifying", inTouch: "YES" }] },
    "PATHWAY",
    { "2018-03-01": "NONE", "2019-03-01": "NONE" },
  ],
  [
    "what is asked of a young carer is due by the 18th birthday, however late support started",
    { ...born("2000-09-30"), carers: [carer("2018-06-01", "2018-06-15")] },
    "TRANSITION",
    { "2018-06-14": "NONE", "2018-06-15": "DUE", "2018-09-30": "DUE", "2018-10-01": "MISSING" },
  ],
  [
    "a plan that was asked for is due until it is refused",
    { ...born("2010-06-15"), specialNeeds: [refused("2018-01-15", "2018-02-26")] },
    "EDUCATION_HEALTH_CARE",
    { "2018-02-25": "DUE", "2018-02-26": "NONE" },
  ],
  [
    "who is 18 is not eligible any more, though the care was never closed",
    { ...born("2000-03-31"), episodes: [care("2016-01-15", null)] },
    "PATHWAY",
    { "2018-03-30": "MISSING", "2018-03-31": "NONE" },
  ],
  [
    "a care leaver's duty goes back to the day of eligibility, to the 25th birthday",
    {
      ...born("1993-03-31"),
      episodes: [care("2008-01-15", "2011-03-31")],
      states: [{ from: "2018-03-01", eligibility: "former relevant", inTouch: "YES" }],
    },
    "PATHWAY",
    { "2018-02-28": "NONE", "2018-03-01": "MISSING", "2018-03-30": "MISSING", "2018-03-31": "NONE" },
  ],
  [
    "who leaves care on the 16th birthday is told of the own health from that day, until care starts again",
    { ...born("2002-03-31"), episodes: [care("2017-01-15", "2018-03-31"), care("2018-05-01", null)] },
    "HEALTH_HISTORY",
    { "2018-03-30": "NONE", "2018-03-31": "DUE", "2018-04-01": "MISSING", "2018-05-01": "NONE" },
  ],
  [
    "who leaves the day before is not",
    { ...born("2002-03-31"), episodes: [care("2017-01-15", "2018-03-30")] },
    "HEALTH_HISTORY",
    { "2018-03-31": "NONE" },
  ],
  [
    "nor who died",
    { ...born("2001-03-31"), episodes: [care("2017-01-15", "2018-03-30", { ceased: "E2" })] },
    "HEALTH_HISTORY",
    { "2018-03-31": "NONE" },
  ],
  [
    "placed for adoption, the report is still asked for; with the order it is not",
    {
      ...born("2017-05-05"),
      adoptions: [{ decided: "2018-01-15", placed: "2018-02-15", order: "2018-03-31", reversed: null }],
    },
    "CHILD_PERMANENCE_REPORT",
    { "2018-01-15": "DUE", "2018-02-16": "MISSING", "2018-03-30": "MISSING", "2018-03-31": "NONE" },
  ],
  [
    "nor with the decision against it",
    {
      ...born("2017-05-05"),
      adoptions: [{ decided: "2018-01-15", placed: null, order: null, reversed: "2018-03-31" }],
    },
    "CHILD_PERMANENCE_REPORT",
    { "2018-03-30": "MISSING", "2018-03-31": "NONE" },
  ],
  [
    "a careers plan that a transition panel noted is one",
    { ...born("2001-05-05"), panels: [{ on: "2018-02-01", careers: "2018-01-15" }] },
    "CAREERS",
    { "2018-01-14": "NONE", "2018-01-15": "HELD" },
  ],
];

const knex = specDatabase();
const AUTHORITY = "EDGES";

beforeAll(async () => {
  await storeLives(
    knex(),
    AUTHORITY,
    EDGES.map(([, life]) => ({ ...NOTHING, ...life })),
  );
});

const rows = EDGES.flatMap(([what, , code, days], place) =>
  Object.entries(days).map(([on, standing]) => ({ what, code, on, standing, place })),
);

test.each(rows)("$what: $code is $standing on $on", async ({ code, on, standing, place }) => {
  const index = kindsOfPlan.findIndex(({ duty }) => duty.code === code);
  const standings = await standingsByHub(knex(), AUTHORITY, on);
  expect(standings.get(place)![index]).toBe(standing);
});
