import type { Subject } from "../subject";

/** A standing decision that two identifiers are one child. */
export interface Same {
  readonly id: string;
  readonly subject: Subject;
  readonly other: Subject;
  readonly score: number | null;
}

/** An identifier that goes where its leader goes, by a decision; a leader that is no local id follows itself, by none. */
export interface Follower {
  readonly subject: Subject;
  readonly leader: Subject;
  readonly decision: string | null;
  readonly score: number | null;
}

/**
 * Who follows whom. Of identifiers joined by decisions a local id leads where there is one, otherwise the one that
 * follows no other; of several the first by text. `decide` refuses circles and two local ids joined by a number alone.
 */
export function followersOf(decisions: readonly Same[]): Follower[] {
  const beside = new Map<Subject, Same[]>();
  for (const same of decisions)
    for (const end of [same.subject, same.other]) beside.set(end, [...(beside.get(end) ?? []), same]);
  const seen = new Set<Subject>();
  return [...beside.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    const members = [...reached(start, beside).keys()];
    members.forEach((member) => seen.add(member));
    return led(leaderOf(members, beside), beside);
  });
}

/** Every identifier that decisions join to `start`, with the decision by which it was come to. */
function reached(start: Subject, beside: ReadonlyMap<Subject, readonly Same[]>): Map<Subject, Same | null> {
  const found = new Map<Subject, Same | null>([[start, null]]);
  // A Map goes on with what is added while it is walked.
  for (const [subject] of found)
    for (const same of beside.get(subject) ?? []) {
      const other = same.subject === subject ? same.other : same.subject;
      if (!found.has(other)) found.set(other, same);
    }
  return found;
}

function leaderOf(members: readonly Subject[], beside: ReadonlyMap<Subject, readonly Same[]>): Subject {
  const locals = members.filter(isLocal);
  const candidates = locals.length > 0 ? locals : members;
  const follows = (member: Subject) =>
    beside.get(member)!.some(({ subject, other }) => subject === member && candidates.includes(other));
  const leading = candidates.filter((member) => !follows(member));
  return [...(leading.length > 0 ? leading : candidates)].sort()[0]!;
}

function led(leader: Subject, beside: ReadonlyMap<Subject, readonly Same[]>): Follower[] {
  return [...reached(leader, beside)].flatMap(([subject, same]) =>
    same === null && isLocal(leader)
      ? []
      : [{ subject, leader, decision: same?.id ?? null, score: same?.score ?? null }],
  );
}

const isLocal = (subject: Subject) => subject.startsWith("L:");
