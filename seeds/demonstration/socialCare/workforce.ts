import { addDays, collectionYearOf } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { earlier, later } from "./calendar";
import type { Feed } from "./feed";
import { lot, trend } from "./lot";
import { allTeams } from "./teams";
import type { TeamKind } from "./teams";
import { day } from "./told";
import type { Entry } from "./told";

/** Posts of one team of a kind, and the title of who holds them. */
const POSTS: Readonly<Record<TeamKind, readonly [posts: number, title: string]>> = {
  assessment: [8, "Social worker"],
  safeguarding: [11, "Social worker"],
  earlyHelp: [5, "Early help worker"],
  lookedAfter: [8, "Social worker"],
  leavingCare: [5, "Personal adviser"],
  disabled: [7, "Social worker"],
  asylum: [4, "Social worker"],
  fostering: [11, "Supervising social worker"],
  adoption: [9, "Adoption social worker"],
  reviewing: [10, "Independent reviewing officer"],
  frontDoor: [8, "Social worker"],
  edgeOfCare: [6, "Family support worker"],
};

const BEGINNING = "2012-04-01";
const END = "2030-12-31";
/** Mean days a worker stays, by collection year. */
const STAY = [
  [2013, 620],
  [2018, 900],
  [2026, 1_150],
] as const;

/** Somebody who holds a post for a time. */
export interface Worker {
  readonly id: string;
  readonly team: string;
  readonly title: string;
  readonly startedOn: IsoDate;
  readonly endedOn: IsoDate;
}

const holders = new Map<string, Worker[]>();
let count = 0;

for (const { id: team, kind } of allTeams)
  for (let post = 0; post < POSTS[kind][0]; post++) {
    const list: Worker[] = [];
    const dice = lot("post", team, post);
    for (let startedOn = addDays(BEGINNING, -dice.whole(0, 900)); startedOn < END;) {
      const mean = trend(STAY, collectionYearOf(startedOn));
      const endedOn = addDays(startedOn, Math.round(mean * (0.35 + 1.3 * dice.next())));
      const title = POSTS[kind][1];
      list.push({
        id: `${title === "Personal adviser" ? "PA" : "SW"}${990_000 + ++count}`,
        team,
        title,
        startedOn,
        endedOn,
      });
      startedOn = addDays(endedOn, dice.whole(1, 20));
    }
    holders.set(`${team} ${post}`, list);
  }

/** Who holds the post of a team that a child falls to on a day; nobody where it is vacant. */
export function workerOn(team: string, number: number, on: IsoDate): Worker | undefined {
  const kind = allTeams.find(({ id }) => id === team)!.kind;
  const list = holders.get(`${team} ${(number * 13) % POSTS[kind][0]}`)!;
  return (
    list.find(({ startedOn, endedOn }) => startedOn <= on && on < endedOn) ??
    list.find(({ startedOn }) => startedOn > on)
  );
}

/** The workers one after the other who hold the case between two days. */
export function workersBetween(team: string, number: number, from: IsoDate, to: IsoDate): Worker[] {
  const list: Worker[] = [];
  for (let on = from; on < to;) {
    const worker = workerOn(team, number, on);
    if (!worker) return list;
    const [startedOn, endedOn] = [later(on, worker.startedOn), earlier(worker.endedOn, to)];
    if (endedOn > startedOn) list.push({ ...worker, startedOn, endedOn });
    on = later(endedOn, addDays(on, 1));
  }
  return list;
}

export const workerFeed = (): Feed => ({
  file: "workers",
  header:
    "prof_professional_id prof_social_worker_registration_no prof_professional_job_title prof_professional_department prof_professional_caseload prof_full_time_equivalency prof_agency_worker_flag NEWLY_QUALIFIED WORKER_STARTED WORKER_LEFT",
  isSmall: true,
  entries: [...holders.values()].flat().map(workerEntry),
});

function workerEntry({ id, team, title, startedOn, endedOn }: Worker): Entry {
  const dice = lot("worker", id);
  const isAgency =
    title !== "Personal adviser" &&
    dice.chance(
      trend(
        [
          [2013, 0.25],
          [2018, 0.15],
          [2026, 0.11],
        ],
        collectionYearOf(startedOn),
      ),
    );
  const caseload = title === "Independent reviewing officer" ? dice.whole(55, 80) : dice.whole(11, 21);
  const fullTime = dice.pick(["1", "1", "1", "0.8", "0.6"]);
  const newly = {
    changes: [
      [startedOn, !isAgency && dice.chance(0.2) ? "Y" : "N"],
      [addDays(startedOn, 365), "N"],
    ] as const,
  };
  const registration = id.startsWith("SW") ? id : null;
  const cells = [id, registration, title, team, String(caseload), fullTime, isAgency ? "Y" : "N", newly];
  return { from: startedOn, cells: [...cells, startedOn, day(endedOn)] };
}
