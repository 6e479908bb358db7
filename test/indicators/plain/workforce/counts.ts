import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import type { Period } from "../../../../src/indicators/period";
import { codeOf, groupOn } from "../adoption/group";
import { isWithin } from "../calendar";
import { NOTHING } from "../care/history";
import { whereaboutsOn } from "../care/periodsOfCare";
import type { Count, Member } from "../theme";
import type { Audit, History, Worker } from "./history";

const isIn = (day: IsoDate, { from, to }: Period) => day >= from && day <= to;

/** The last day is still one of the stretch. */
const isOpen = ({ from, to }: { from: IsoDate | null; to: IsoDate | null }, day: IsoDate) =>
  (from === null || from <= day) && (to === null || to >= day);

type Tell<T> = (each: T, period: Period) => Member | boolean | null;

function told(said: Member | boolean | null, group: Record<string, string>): Member[] {
  if (said === null) return [];
  const member = typeof said === "boolean" ? { counted: said } : said;
  return [{ ...member, group } as Member];
}

const employmentOf = ({ agency }: Worker) => (agency === null ? "UNKNOWN" : agency ? "AGENCY" : "PERMANENT");

const workersOn =
  (day: (period: Period) => IsoDate, tell: Tell<Worker>): Count<History> =>
  ({ workers }, period) =>
    workers
      .filter((worker) => isOpen(worker, day(period)))
      .flatMap((worker) => told(tell(worker, period), { employment: employmentOf(worker) }));

const socialWorkers = (tell: Tell<Worker>) =>
  workersOn(
    ({ to }) => to,
    (worker, period) => (worker.registered ? tell(worker, period) : null),
  );

/** Leaving on the very last day is being there on it. */
const hasLeft: Tell<Worker> = ({ to }, period) => to !== null && to <= addDays(period.to, -1);

const caseloads =
  (role: string): Count<History> =>
  ({ involvements }, { to }) => {
    const open = involvements.filter(
      (each) => each.role === role && each.worker !== null && isOpen(each, to),
    );
    // A history is one child, so whoever holds it holds one.
    return [...new Set(open.map(({ worker }) => worker))].map(() => ({
      ...{ counted: true, amount: 1 },
      group: { worker_role: codeOf(role) },
    }));
  };

const audits =
  (tell: (audit: Audit) => boolean | null): Count<History> =>
  ({ audits, header }, period) =>
    audits
      .filter(({ on }) => isIn(on, period))
      .flatMap((audit) =>
        told(tell(audit), { ...groupOn(header, audit.on), audit_grade: codeOf(audit.grade) }),
      );

/** What is counted, by code of indicator. */
export const counts: Readonly<Record<string, Count<History>>> = {
  sw_count: socialWorkers(() => true),
  sw_caseload_recorded_avg: socialWorkers(({ caseload }) =>
    caseload === null ? null : { counted: true, amount: caseload },
  ),
  sw_permanent_pct: socialWorkers(({ agency }) => (agency === null ? null : !agency)),
  sw_agency_pct: socialWorkers(({ agency }) => agency),
  sw_newly_qualified_pct: socialWorkers(({ newlyQualified }) => newlyQualified === true),
  sw_turnover_pct: workersOn(
    ({ from }) => from,
    (worker, period) => (worker.registered ? hasLeft(worker, period) : null),
  ),
  staff_turnover_pct: workersOn(({ from }) => from, hasLeft),
  sw_caseload_avg: caseloads("social worker"),
  iro_caseload_avg: caseloads("independent reviewing officer"),
  audit_count: audits(() => true),
  audit_practice_good_pct: audits(({ grade }) =>
    grade === null ? null : ["good", "outstanding"].includes(grade),
  ),
  audit_management_overview_pct: audits(({ overview }) => overview),
  supervision_regular_pct: audits(({ supervised }) => supervised),
  audit_child_voice_pct: audits(({ heard }) => heard),
  momo_use_baseline_count: ({ statements, header }, period) =>
    statements
      .filter(({ on }) => isIn(on, period))
      .flatMap(({ on, purpose }) =>
        told(true, { ...groupOn(header, on), statement_purpose: codeOf(purpose) }),
      ),
  cla_statement_12m_pct: ({ episodes, statements, header }, { to }) =>
    whereaboutsOn({ ...NOTHING, episodes }, to)
      ? told(
          statements.some(({ on }) => isWithin(on, to, 12)),
          groupOn(header, to),
        )
      : [],
  assessment_team_count: ({ assessments }, period) =>
    assessments.some(({ on, hasTeam }) => hasTeam && isIn(on, period)) ? told(true, {}) : [],
};
