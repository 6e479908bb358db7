import { openWorld } from "./world";
import type { World } from "./world";

let hub: World;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

const TODAY = "2026-06-30";
const send = (authority: string, ...lines: string[]) =>
  hub.send([...lines, ""].join("\n"), { authority, today: TODAY });
const recordsOf = (table: string, authority: string) => hub.knex(table).where({ authority, known_to: null });

const PERSON = "Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years)";
const REFERRALS = `${PERSON},Date of referral,Referral Source,Referral NFA?,Number of Referrals in Last 12 Months`;

test.each([
  ["annex_a_contacts", `${PERSON.replace("Age of Child (Years)", "Age")},Contact Date,Contact Source`],
  ["annex_a_contacts", "CHILD ID,Gender,Ethnicity,DOB,Date of contact,Contact source"],
  [
    "annex_a_referrals",
    "Child Unique ID,Gender,Ethnicity,Date of Birth,Age,Date of Referral ,Referral Source,Referral NFA,Number of Referrals in the last 12 months",
  ],
  [
    "annex_a_assessments",
    `${PERSON},Does the Child have a Disability (Y/N),Continuous Assessment Start Date,Child Seen During Continuous Assessment,Continuous Assessment Date of Authorisation,Was the child assessed as requiring LA children’s social care support?,Allocated Team`,
  ],
  [
    "annex_a_child_protection_plans",
    `${PERSON},Does the Child have a Disability,Child Protection Plan Start Date,Initial Category of Abuse,Latest Category of Abuse,Date of the Last Statutory Visit,Was the Child Seen Alone,Date of latest review conference,Child Protection Plan End Date,Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)),Number of Previous Child Protection Plans`,
  ],
])("%s is known by headings as lists have them", async (source, heading) => {
  expect(await send("headings", heading)).toMatchObject({ source, read: 0, unknownColumns: [] });
});

test("a list and an extract of the case system tell one referral, each its own part of it", async () => {
  await send(
    "both",
    `${REFERRALS},Allocated Team`,
    "C1,b) Female,MWBC,05/04/2014,12.1,03/02/2026,g) 3A: Health services,b) No,2,North",
  );
  const extract = await send(
    "both",
    "cine_person_id,cine_referral_date,cine_referral_source_code,cine_referral_nfa,cine_referral_team,referrals_last_12_months,referral_outcome",
    "C1,2026-02-03,3A,N,North,2,Assessment",
  );
  expect(extract).toMatchObject({ source: "social_care_referrals", corrected: 1, added: 0 });
  expect(await recordsOf("referrals", "both")).toMatchObject([
    {
      ...{ referred_on: "2026-02-03", source: "3A", no_further_action: "no", outcome: "Assessment" },
      ...{ referrals_in_last_year: 2, team: "North", sex: "F", ethnicity: "MWBC", born_on: "2014-04-05" },
    },
  ]);
});

test("a row that falls out of the window of a list stays", async () => {
  const row = (child: string) => `${child},M,WBRI,05/04/2014,12,03/02/2026,6 - Police,No,1`;
  await send("window", REFERRALS, row("C1"), row("C2"));
  await send("window", REFERRALS, row("C2"), row("C3"));
  expect(await recordsOf("referrals", "window")).toHaveLength(3);
});

test("names of staff are not kept", async () => {
  await send(
    "staff",
    `${REFERRALS},Allocated Worker`,
    "C1,M,WBRI,05/04/2014,12,03/02/2026,6,No,1,Social worker 12",
  );
  expect(JSON.stringify(await recordsOf("referrals", "staff"))).not.toContain("Social worker 12");
});
