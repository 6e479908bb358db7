import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { adoptionReturns } from "../adoptionReturns";
import type { AdoptionPlan, Care, Child } from "../child";
import { collectionYears } from "../year";
import type { Feed } from "./feed";
import { lot } from "./lot";
import { idAndBirth } from "./referralFeeds";
import { day, since, yes } from "./told";
import type { Entry, Told } from "./told";

/** How care ended that ended with an order to be somebody's for good. */
const ORDERS: Readonly<Record<string, string>> = {
  E41: "CHILD ARRANGEMENTS ORDER",
  E43: "SPECIAL GUARDIANSHIP",
  E44: "SPECIAL GUARDIANSHIP",
  E45: "SPECIAL GUARDIANSHIP",
  E46: "SPECIAL GUARDIANSHIP",
  E47: "SPECIAL GUARDIANSHIP",
  E48: "SPECIAL GUARDIANSHIP",
};

const NOTHING = "";

/** What the return of adoptions says of the adopters, by child. */
type Adopters = ReadonlyMap<string, readonly (string | null)[]>;

/** Milestones of plans for a permanent family: adoption, as the returns tell it, and the orders in favour of relatives. */
export function permanenceFeed(children: readonly Child[], today: IsoDate): Feed {
  const adopters: Adopters = new Map(
    collectionYears(today)
      .flatMap((year) => adoptionReturns(children, year))
      .filter(({ header }) => header.includes("NB_ADOPTR"))
      .flatMap(({ rows }) => rows.map((row) => [row[0]!, row.slice(4)] as const)),
  );
  return {
    file: "permanence",
    header:
      "perm_table_id perm_person_id DOB perm_adm_decision_date perm_placement_order_date perm_ffa_cp_decision_date perm_placed_ffa_cp_date perm_matched_date perm_placed_for_adoption_date perm_permanence_order_date perm_permanence_order_type perm_decision_reversed_date perm_decision_reversed_reason perm_adopted_by_carer_flag perm_placed_foster_carer_date perm_part_of_sibling_group perm_siblings_placed_together perm_siblings_placed_apart perm_number_of_adopters perm_adopter_sex perm_adopter_legal_status perm_placement_provider_urn",
    isSmall: true,
    entries: children.flatMap((child) => child.periods.flatMap((care) => entryOf(child, care, adopters))),
  };
}

function entryOf(child: Child, care: Care, adopters: Adopters): Entry[] {
  const id = [`PM${child.number}-${care.startedOn}`, ...idAndBirth(child)];
  if (care.adoption) return [adoptionEntry(id, child, care, care.adoption, adopters.get(child.id) ?? [])];
  const order = ORDERS[care.reasonEnded];
  if (order === undefined) return [];
  const cells: Told[] = [...id, ...blanks(6), day(care.endedOn), since(care.endedOn, order), ...blanks(11)];
  return [{ from: care.endedOn, cells }];
}

const blanks = (count: number): null[] => Array.from({ length: count }, () => null);

function adoptionEntry(
  id: readonly string[],
  child: Child,
  care: Care,
  { decidedOn, matchedOn, placedOn, givenUpOn }: AdoptionPlan,
  [byCarer, number, sex, status]: readonly (string | null)[],
): Entry {
  const dice = lot("permanence", child.number);
  const isAdopted = care.reasonEnded === "E11" || care.reasonEnded === "E12";
  const orderOn = isAdopted ? care.endedOn : null;
  const ordered = care.episodes.find(({ legalStatus }) => legalStatus === "E1")?.startedOn ?? null;
  const early = earlyPlacement(care, decidedOn);
  const milestones = [ordered, early && decidedOn, early, matchedOn, placedOn].map(day);
  const siblings = dice.chance(0.3);
  const together = siblings ? String(dice.whole(1, 3)) : null;
  const known = orderOn ?? NOTHING;
  const adopters = [number, sex, status].map((cell) =>
    known === NOTHING ? null : since(known, cell ?? null),
  );
  const carer: IsoDate | null = byCarer === "1" ? placedOn : null;
  const cells: Told[] = [
    ...id,
    day(decidedOn),
    ...milestones,
    ...[
      day(orderOn),
      since(orderOn, "ADOPTION"),
      day(givenUpOn),
      since(givenUpOn, dice.pick(["RD1", "RD3", "RD3"])),
    ],
    ...[orderOn && since(orderOn, yes(byCarer === "1")), day(carer), yes(siblings)],
    ...[together, siblings ? String(dice.whole(0, 2)) : null, ...adopters, since(matchedOn, "9990005")],
  ];
  return { from: decidedOn, cells };
}

/** The day a child moved to carers who foster for adoption, if the child did and it was after the decision. */
function earlyPlacement({ episodes }: Care, decidedOn: IsoDate): IsoDate | null {
  const fostered = episodes.find(({ placement }) => placement.code === "U2" || placement.code === "U5");
  return fostered && fostered.startedOn >= addDays(decidedOn, -30) ? fostered.startedOn : null;
}
