import type { Feed } from "./feed";
import type { Known } from "./people";

const AREAS = ["North", "East", "South", "West"] as const;
const DEPARTMENT = ["D1", "Children's social care"] as const;

/** Kinds of team; some work in one area each, others in the whole county. */
const KINDS = {
  assessment: { id: "AS", name: "Assessment", isLocal: true },
  safeguarding: { id: "SG", name: "Safeguarding", isLocal: true },
  earlyHelp: { id: "EH", name: "Early help", isLocal: true },
  lookedAfter: { id: "LA", name: "Looked after children", isLocal: true },
  leavingCare: { id: "LC", name: "Leaving care", isLocal: true },
  disabled: { id: "DC", name: "Disabled children", isLocal: false },
  asylum: { id: "UA", name: "Unaccompanied children", isLocal: false },
  fostering: { id: "FO", name: "Fostering", isLocal: false },
  adoption: { id: "AD", name: "Adoption and permanence", isLocal: false },
  reviewing: { id: "RO", name: "Independent reviewing", isLocal: false },
  frontDoor: { id: "FD", name: "First response", isLocal: false },
  edgeOfCare: { id: "EC", name: "Edge of care", isLocal: false },
} as const;

export type TeamKind = keyof typeof KINDS;

/** The area a child's team works in: the district of the home where it is known. */
function areaOf(who: Known & { readonly homeDistrict?: string }): number {
  const district = Number(who.homeDistrict?.at(-1) ?? who.number * 7);
  return (district + AREAS.length - 1) % AREAS.length;
}

const idOf = (kind: TeamKind, area: number): string =>
  KINDS[kind].isLocal ? `${KINDS[kind].id}${area + 1}` : `${KINDS[kind].id}1`;

/** Id of the team of a kind that works with a child. */
export const teamOf = (kind: TeamKind, who: Known): string => idOf(kind, areaOf(who));

/** Every team with its kind. */
export const allTeams: readonly { readonly id: string; readonly kind: TeamKind; readonly area: string }[] = (
  Object.keys(KINDS) as TeamKind[]
).flatMap((kind) =>
  (KINDS[kind].isLocal ? AREAS : (["County"] as const)).map((area, index) => ({
    ...{ id: idOf(kind, index), kind, area },
  })),
);

export const teamFeed = (): Feed => ({
  file: "teams",
  header: "dept_team_id dept_team_name dept_team_parent_id dept_team_parent_name TEAM_AREA",
  isSmall: true,
  entries: allTeams.map(({ id, kind, area }) => ({
    from: "2013-04-01",
    cells: [id, `${KINDS[kind].name} ${KINDS[kind].isLocal ? area : ""}`.trim(), ...DEPARTMENT, area],
  })),
});
