import type { IsoDate } from "../../../../src/lib/dates";
import { workingDaysAfter } from "../calendar";
import type { Theme } from "../theme";
import { history } from "./courts.arbitrary";
import type { History, Proceedings, Support } from "./courts.arbitrary";
import { daysBetween, isOpen, ofEach, theme, told, within } from "./filed";

const isCare = ({ application }: Proceedings) =>
  application === "care order" || application === "supervision order";

/** The proceedings a child is in, those issued last. */
const inProceedings = (is: (issued: IsoDate, on: IsoDate) => boolean) =>
  ofEach<History>((life, { to }) => {
    const issued = life.legal_proceedings
      .filter((each) => isCare(each) && isOpen(each.issued_on, each.concluded_on, to))
      .map(({ issued_on }) => issued_on)
      .sort()
      .at(-1);
    return issued ? [told(life, to, is(issued, to))] : [];
  });

const concluded = (is: (days: number) => boolean) =>
  ofEach<History>((life, period) =>
    life.legal_proceedings
      .filter((each) => isCare(each) && within(each.concluded_on, period))
      .map(({ issued_on, concluded_on }) => {
        const amount = daysBetween(issued_on, concluded_on!);
        return { ...told(life, concluded_on!, is(amount)), amount };
      }),
  );

const supported = (
  is: (outcome: string | null) => boolean,
  among: (support: Support) => boolean = () => true,
) =>
  ofEach<History>((life, period) =>
    life.family_support
      .filter((each) => within(each.ended_on, period) && among(each))
      .map(({ kind, ended_on, outcome }) =>
        told(life, ended_on!, is(outcome), { family_support_kind: kind.toUpperCase().replaceAll(" ", "_") }),
      ),
  );

type Open = "pre_proceedings" | "private_fostering" | "early_help_assessments";

const open = (table: Open) =>
  ofEach<History>((life, { to }) =>
    life[table].some((row) => {
      const start = "decided_on" in row ? row.decided_on : row.started_on;
      return isOpen(start, row.ended_on, to);
    })
      ? [told(life, to)]
      : [],
  );

/** Early help, support at the edge of care, private fostering and the courts. */
export const courts: Theme<History> = theme({
  name: "courts",
  history,
  tables: [
    "pre_proceedings",
    "legal_proceedings",
    "family_support",
    "private_fostering",
    "early_help_assessments",
  ],
  own: ["family_support_kind"],
  counts: {
    early_help_assessment_count: ofEach((life, period) =>
      life.early_help_assessments
        .filter(({ completed_on }) => within(completed_on, period))
        .map(({ completed_on }) => told(life, completed_on!)),
    ),
    early_help_open_count: open("early_help_assessments"),
    family_support_count: supported(() => true),
    fgc_remain_with_birth_family_pct: supported(
      (outcome) => outcome === "remained with family",
      ({ kind, outcome }) => kind === "family group conference" && outcome !== null,
    ),
    adolescent_team_no_escalation_pct: supported(
      (outcome) => outcome !== "referred to social care" && outcome !== "looked after",
      ({ kind, outcome }) => kind === "adolescent team" && outcome !== null,
    ),
    private_fostering_count: open("private_fostering"),
    private_fostering_visited_7wd_pct: ofEach((life, period) =>
      life.private_fostering
        .filter(({ notified_on }) => within(notified_on, period))
        .map(({ notified_on, first_visited_on: visited }) =>
          told(life, notified_on!, visited !== null && visited <= workingDaysAfter(notified_on!, 7)),
        ),
    ),
    pre_proceedings_count: open("pre_proceedings"),
    plo_deescalation_pct: ofEach((life, period) =>
      life.pre_proceedings
        .filter(({ ended_on, outcome }) => within(ended_on, period) && outcome !== null)
        .map(({ ended_on, outcome }) => told(life, ended_on!, outcome === "step down")),
    ),
    care_proceedings_open_count: inProceedings(() => true),
    care_proceedings_open_lt_26w_pct: inProceedings((issued, on) => daysBetween(issued, on) < 26 * 7),
    care_proceedings_issued_count: ofEach((life, period) =>
      life.legal_proceedings
        .filter((each) => isCare(each) && within(each.issued_on, period))
        .map(({ issued_on }) => told(life, issued_on)),
    ),
    care_proceedings_concluded_count: concluded(() => true),
    care_proceedings_avg_weeks: concluded(() => true),
    care_proceedings_26w_pct: concluded((days) => days <= 26 * 7),
  },
});
