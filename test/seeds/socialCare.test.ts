import type { Child } from "../../seeds/demonstration/child";
import { childrenUpTo, isLookedAfter } from "../../seeds/demonstration/children";
import { socialCareTables } from "../../seeds/demonstration/socialCare";
import { addMonths, ageOn } from "../../src/lib/dates";
import { heldOf, wentOn } from "./socialCareRows";
import type { Cells } from "./socialCareRows";

const TODAY = "2026-11-22";
const YEAR_END = "2018-03-31";
const INSPECTED = "2017-11-07";

const children = childrenUpTo(TODAY);
const byId = new Map(children.map((child) => [child.id, child]));
const tables = socialCareTables(children, TODAY);
const held = (feed: string) => heldOf(tables, feed);
const isBetween = (day: string | null | undefined, from: string, to: string) =>
  day != null && day >= from && day <= to;
const count = (rows: readonly Cells[], test: (row: Cells) => boolean) => rows.filter(test).length;
const daysFrom = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe("the visits to looked after children", () => {
  const visits = held("looked_after_visits").map((row) => ({
    child: byId.get(row["clav_person_id"]!)!,
    on: row["clav_cla_visit_date"] ?? null,
    due: row["VISIT_DUE"]!,
    isSeen: row["clav_cla_visit_seen"] === "Y",
    isAlone: row["clav_cla_visit_seen_alone"] === "Y",
  }));
  type Visit = (typeof visits)[number];
  const isInTime = ({ on, due }: Visit) => on !== null && on <= due;

  it.each([
    [0, 4, [94, 94, 41, 84]],
    [5, 9, [65, 65, 50, 60]],
    [10, 15, [183, 181, 151, 169]],
    [16, 17, [115, 113, 96, 102]],
  ])(
    "of March 2018 to children of %i to %i are made, seen, alone and in time as printed",
    (from, to, printed) => {
      const made = visits.filter(({ child, on }) => {
        if (!isBetween(on, "2018-03-01", YEAR_END) || !isLookedAfter(child, on!)) return false;
        const age = ageOn(child.bornOn, on!);
        return age >= from && age <= to;
      });
      const seen = made.filter(({ isSeen }) => isSeen).length;
      const alone = made.filter(({ isAlone }) => isAlone).length;
      expect([made.length, seen, alone, made.filter(isInTime).length]).toEqual(printed);
    },
  );

  it("saw 377 of the children in the last 28 days, 300 of them alone", () => {
    const recent = visits.filter(
      ({ child, on }) => isBetween(on, "2018-03-04", YEAR_END) && isLookedAfter(child, YEAR_END),
    );
    const of = (test: (visit: Visit) => boolean) =>
      new Set(recent.filter(test).map(({ child }) => child.id)).size;
    expect([of(({ isSeen }) => isSeen), of(({ isAlone }) => isAlone)]).toEqual([377, 300]);
  });

  it("were 6,417 due in the year, 6,014 made by the day", () => {
    const due = visits.filter(
      ({ child, due }) => isBetween(due, "2017-04-01", YEAR_END) && isLookedAfter(child, due),
    );
    expect([due.length, due.filter(isInTime).length]).toEqual([6_417, 6_014]);
  });

  it("were never made after care had ended", () => {
    expect(visits.filter(({ child, on }) => on !== null && !isLookedAfter(child, on))).toEqual([]);
  });
});

describe("court and adoption", () => {
  it("have 106 children in proceedings, 71 of them for less than 26 weeks", () => {
    const open = held("legal_proceedings").filter((row) =>
      wentOn(row, "ISSUED_ON", "CONCLUDED_ON", YEAR_END),
    );
    expect(new Set(open.map((row) => row["CHILD_ID"])).size).toBe(106);
    expect([open.length, count(open, (row) => daysFrom(row["ISSUED_ON"]!, YEAR_END) < 182)]).toEqual([
      106, 71,
    ]);
  });

  it("have 21 of 30 children placed within a year of the decision", () => {
    const decided = held("permanence").filter((row) => {
      const [on, reversed] = [row["perm_adm_decision_date"], row["perm_decision_reversed_date"]];
      return isBetween(on, "2016-04-01", "2017-03-31") && (reversed == null || reversed > addMonths(on!, 12));
    });
    const placed = decided.filter((row) => {
      const on = row["perm_placed_for_adoption_date"];
      return on != null && on <= addMonths(row["perm_adm_decision_date"]!, 12);
    });
    expect([decided.length, placed.length]).toEqual([30, 21]);
  });
});

describe("the care leavers", () => {
  const states = new Map<string, Cells>();
  for (const row of held("care_leavers").sort((a, b) => (a["STATE_FROM"]! < b["STATE_FROM"]! ? -1 : 1)))
    if (row["STATE_FROM"]! <= YEAR_END) states.set(row["clea_person_id"]!, row);
  const ageOf = (row: Cells) => ageOn(row["DOB"]!, YEAR_END);
  const entitled = [...states.values()].filter(
    (row) => row["clea_care_leaver_eligibility"] !== "NO CURRENT ELIGIBILITY" && ageOf(row) < 25,
  );

  it("are 298 who are entitled to a plan, 240 of them with a current one", () => {
    const ids = new Set(entitled.map((row) => row["clea_person_id"]));
    const since = addMonths(YEAR_END, -6);
    const current = held("pathway_plans").filter((row) => {
      const made = row["PATHWAY_PLAN_COMPLETED"];
      const last = row["PATHWAY_PLAN_REVIEWED"] ?? made;
      const stands = wentOn(row, "PATHWAY_PLAN_STARTED", "PATHWAY_PLAN_ENDED", YEAR_END);
      return ids.has(row["CHILD_ID"]!) && stands && made != null && made <= YEAR_END && last! > since;
    });
    expect([ids.size, new Set(current.map((row) => row["CHILD_ID"])).size]).toEqual([298, 240]);
  });

  it("are 269 up to 21: in touch 265, not in education or work 103, suitably housed 252", () => {
    const to21 = entitled.filter((row) => ageOf(row) >= 16 && ageOf(row) <= 21);
    const inTouch = count(to21, (row) => row["clea_care_leaver_in_touch"] === "YES");
    const idle = count(to21, (row) => row["clea_care_leaver_activity"]!.startsWith("G"));
    const suitable = count(to21, (row) => row["clea_care_leaver_accom_suitable"] === "1");
    expect([to21.length, inTouch, idle, suitable]).toEqual([269, 265, 103, 252]);
  });

  it("are not looked after any more", () => {
    const again = (child: Child | undefined) => child !== undefined && isLookedAfter(child, YEAR_END);
    expect(entitled.filter((row) => again(byId.get(row["clea_person_id"]!)))).toEqual([]);
  });
});

describe("children at the edge of care", () => {
  const needs = held("children_in_need");
  const plans = held("child_protection_plans");
  const inNeed = (day: string) =>
    needs.filter((row) => wentOn(row, "cine_referral_date", "cine_close_date", day));
  const onPlan = (day: string) =>
    plans.filter((row) => wentOn(row, "cppl_cp_plan_start_date", "cppl_cp_plan_end_date", day));

  it.each([
    ["2017-03-31", 3_109, 413],
    [INSPECTED, 2_480, 433],
  ])("are in need and on a plan as printed on %s", (day, need, plan) => {
    expect([inNeed(day).length, onPlan(day).length]).toEqual([need, plan]);
    expect(new Set(inNeed(day).map((row) => row["cine_person_id"])).size).toBe(need);
  });

  it("are on a second plan and on a long one as often as elsewhere", () => {
    const started = plans.filter((row) => isBetween(row["cppl_cp_plan_start_date"], "2017-04-01", YEAR_END));
    const second = count(started, (row) => row["previous_plans"] !== "0") / started.length;
    const open = onPlan(YEAR_END);
    const long =
      count(open, (row) => daysFrom(row["cppl_cp_plan_start_date"]!, YEAR_END) > 730) / open.length;
    expect(second).toBeGreaterThan(0.13);
    expect(second).toBeLessThan(0.2);
    expect(long).toBeGreaterThan(0.015);
    expect(long).toBeLessThan(0.045);
  });

  it("are referred again within a year in about a quarter of the referrals", () => {
    const last = new Map<string, string>();
    const [again, all] = [[] as string[], [] as string[]];
    for (const row of held("referrals").sort((a, b) =>
      a["cine_referral_date"]! < b["cine_referral_date"]! ? -1 : 1,
    )) {
      const [id, on] = [row["cine_person_id"]!, row["cine_referral_date"]!];
      const before = last.get(id);
      if (isBetween(on, "2018-04-01", "2025-03-31")) all.push(id);
      if (isBetween(on, "2018-04-01", "2025-03-31") && before && addMonths(before, 12) >= on) again.push(id);
      last.set(id, on);
    }
    expect(again.length / all.length).toBeGreaterThan(0.22);
    expect(again.length / all.length).toBeLessThan(0.29);
  });

  it("are 175 young carers, by district, assessed and on another plan as printed", () => {
    const open = held("young_carers").filter((row) =>
      wentOn(row, "SUPPORTED_FROM", "SUPPORTED_TO", YEAR_END),
    );
    const districts = [...new Set(open.map((row) => row["DISTRICT"]!))];
    const sizes = districts.map((district) => count(open, (row) => row["DISTRICT"] === district));
    const also = new Set([
      ...inNeed(YEAR_END).map((row) => row["cine_person_id"]),
      ...onPlan(YEAR_END).map((row) => row["cppl_person_id"]),
    ]);
    expect(new Set(open.map((row) => row["CHILD_ID"])).size).toBe(175);
    expect(sizes.sort()).toEqual([39, 42, 44, 50]);
    expect(count(open, (row) => isBetween(row["YOUNG_CARER_ASSESSED"], "2013-01-01", YEAR_END))).toBe(165);
    expect(count(open, (row) => also.has(row["CHILD_ID"]!))).toBe(16);
    expect(count(open, (row) => row["PARENT_MENTAL_HEALTH"] === "Y")).toBeGreaterThanOrEqual(50);
  });

  it("are 7 in private fostering on the day of the inspection", () => {
    const open = held("private_fostering").filter((row) =>
      wentOn(row, "PRIVATE_FOSTERING_STARTED", "PRIVATE_FOSTERING_ENDED", INSPECTED),
    );
    expect(open.length).toBe(7);
  });

  it("have ids of their own", () => {
    const edge = needs.filter((row) => !byId.has(row["cine_person_id"]!));
    expect(edge.length).toBeGreaterThan(5_000);
    expect(edge.filter((row) => /^D/.test(row["cine_person_id"]!))).toEqual([]);
  });
});

describe("missing children", () => {
  it("are told by social care and the police in lists that do not agree", () => {
    const incidents = held("missing_incidents");
    const own = new Set(
      incidents.map((row) => `${row["miss_person_id"]} ${row["miss_missing_episode_start_date"]}`),
    );
    const police = held("police_missing").map((row) => `${row["CHILD_ID"]} ${row["REPORTED_MISSING"]}`);
    expect(police.filter((one) => own.has(one)).length).toBeGreaterThan(police.length / 2);
    expect(police.filter((one) => !own.has(one)).length).toBeGreaterThan(20);
    expect(own.size - police.filter((one) => own.has(one)).length).toBeGreaterThan(100);
    const accepted = count(incidents, (row) => row["miss_missing_rhi_accepted"] === "Y");
    expect(accepted / incidents.length).toBeLessThan(0.6);
  });
});
