import { addMonths } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import type { Period } from "../../../../src/indicators/period";
import type { Count } from "../theme";
import { isBy, isIn } from "./days";
import { codeOf } from "./group";
import type { Adopter, History, SupportRequest } from "./history";

type Days = readonly (IsoDate | null)[];
const first = (days: Days): IsoDate | null => days.filter((day) => day !== null).sort()[0] ?? null;
const last = (days: Days): IsoDate | null =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null;

/** A couple as one: first days of what begins, last days of what ends; it has left when both have. */
function familyOf(adopters: readonly Adopter[]) {
  const days = (of: (adopter: Adopter) => IsoDate | null) => adopters.map(of);
  return {
    stages: [0, 1, 2, 3].map((at) => (at % 2 === 0 ? first : last)(days(({ stages }) => stages[at]!))),
    approved: last(days(({ approved }) => approved)),
    matched: first(days(({ matched }) => matched)),
    ordered: first(days(({ ordered }) => ordered)),
    left: adopters.some(({ left }) => left === null) ? null : last(days(({ left }) => left)),
    fosters: adopters.some(({ fosters }) => fosters),
  };
}
type Family = ReturnType<typeof familyOf>;

function familiesOf({ adopters }: History): Family[] {
  const numbers = new Set(adopters.map(({ family }, index) => family ?? `alone ${index}`));
  return [...numbers].map((number) =>
    familyOf(adopters.filter(({ family }, index) => (family ?? `alone ${index}`) === number)),
  );
}

const families =
  (tell: (family: Family, period: Period) => boolean | null): Count<History> =>
  (history, period) =>
    familiesOf(history).flatMap((family) => {
      const counted = tell(family, period);
      return counted === null ? [] : [{ counted, group: {} }];
    });

const isApproved = ({ approved, ordered, left }: Family, on: IsoDate) =>
  isBy(approved, on) && !isBy(ordered, on) && !isBy(left, on);

/** A stage of a family who completed both, the second in the period: whether it took at most so many months. */
const stage = (from: 0 | 2, months: number) =>
  families(({ stages }, period) => {
    if (!stages.every((day) => day !== null) || !isIn(stages[3]!, period)) return null;
    return stages[from + 1]! <= addMonths(stages[from]!, months);
  });

const requests =
  (among: (request: SupportRequest, period: Period) => boolean | null): Count<History> =>
  ({ requests }, period) =>
    requests.flatMap((request) => {
      const counted = among(request, period);
      return counted === null ? [] : [{ counted, group: { adoption_support_kind: codeOf(request.kind) } }];
    });

const given = (kind: string) =>
  requests((request, { to }) =>
    request.kind === kind && isBy(request.from, to) && (request.to === null || request.to >= to)
      ? true
      : null,
  );

/** What is counted of adopters and of support after adoption, by code of indicator. */
export const countsOfFamilies: Readonly<Record<string, Count<History>>> = {
  adopters_waiting_count: families((family, { to }) =>
    isApproved(family, to) && !isBy(family.matched, to) ? true : null,
  ),
  foster_to_adopt_households_count: families((family, { to }) =>
    isApproved(family, to) && family.fosters ? true : null,
  ),
  adopter_stage1_2m_pct: stage(0, 2),
  adopter_stage2_4m_pct: stage(2, 4),
  adopter_match_wait_3m_pct: families(({ approved, matched }, period) =>
    approved !== null && isIn(matched, period) ? matched! >= addMonths(approved, 3) : null,
  ),
  post_adoption_support_request_count: requests(({ asked }, period) => (isIn(asked, period) ? true : null)),
  post_adoption_support_declined_pct: requests(({ asked, decision }, period) =>
    isIn(asked, period) && ["accepted", "declined"].includes(decision ?? "") ? decision === "declined" : null,
  ),
  post_adoption_support_adult_count: given("adult adoptee"),
  letterbox_arrangement_count: given("letterbox"),
  supervised_direct_contact_families_count: given("supervised direct contact"),
};
