import type { Profile } from "../disclosure/cell";

/** What a viewer may be allowed, and what each allows. */
export const GRANTS = {
  catalogue: "reading definitions: indicators, sources and code lists",
  figures: "asking for figures",
  children: "reading the records of single children",
  submissions: "reading what was sent and what was wrong with it",
  matches: "deciding who is who",
  plans: "recording a status or progress of a plan",
} as const;

export type Grant = keyof typeof GRANTS;

/** A role: what it is for, what it is granted, and how exact its figures are (null: it sees none). */
export interface Role {
  readonly means: string;
  readonly grants: readonly Grant[];
  readonly profile: Profile | null;
}

/** Every role. Nothing a viewer sends can widen what stands here. */
export const ROLES = {
  analyst: { means: "sees figures only", grants: ["catalogue", "figures"], profile: "dfe" },
  caseworker: {
    means: "sees children and exact figures, and decides who is who",
    grants: ["catalogue", "figures", "children", "matches"],
    profile: "exact",
  },
  importer: {
    means: "sends files and reads what became of them",
    grants: ["catalogue", "submissions"],
    profile: null,
  },
  administrator: {
    means: "sees everything",
    grants: ["catalogue", "figures", "children", "submissions", "matches", "plans"],
    profile: "exact",
  },
} as const satisfies Record<string, Role>;

export type RoleName = keyof typeof ROLES;

export const roleNames = Object.keys(ROLES) as RoleName[];

/** Whether `name` is a role; false for names that every object has, such as "constructor". */
export const isRole = (name: unknown): name is RoleName => roleNames.some((role) => role === name);
