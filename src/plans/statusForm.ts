/** The normal forms of a status, in the order from nothing to done. */
export const STATUS_FORMS = {
  "not started": "Nothing has been done yet.",
  "on track": "Under way and expected in time.",
  "at risk": "Under way and may be late or fall short.",
  "off track": "Late or falling short.",
  complete: "Done.",
  "business as usual": "Done, and kept up by the service.",
  closed: "Given up, or taken over by another action.",
  unknown: "Not told, or in words that the plan's vocabulary does not hold.",
} as const;

export type StatusForm = keyof typeof STATUS_FORMS;

const FINISHED: readonly StatusForm[] = ["complete", "business as usual", "closed"];

/** Whether nothing is left to be done. */
export const isFinished = (form: StatusForm): boolean => FINISHED.includes(form);

/** Whether two tellings of one status can both be so: what is done was on track, and may be kept up or closed. */
export function agree(one: StatusForm, other: StatusForm): boolean {
  if (one === other || one === "unknown" || other === "unknown") return true;
  if (isFinished(one) && isFinished(other)) return true;
  return [one, other].includes("on track") && [one, other].includes("complete");
}

/** Whether a status bears what its progress says: what is off track may also be called of concern. */
export const bears = (form: StatusForm, says: StatusForm): boolean =>
  agree(form, says) || (form === "off track" && says === "at risk");

/** Phrases that say how things stand, the plainest first. */
const PHRASES: readonly (readonly [RegExp, StatusForm])[] = [
  [/\bnot (yet )?(been )?(achieved|met|completed?)\b|\boverdue\b|\bslipped\b/i, "off track"],
  [/\bnot (yet )?(been )?(started|begun)\b/i, "not started"],
  [/\bof concern\b|\bat risk\b|\bdelay(s|ed)?\b/i, "at risk"],
  [
    /^\s*(achieved|completed?|done)\b|\bactions? (is |are |was |were |has been |have been |now )*completed?\b/i,
    "complete",
  ],
  [/\bon track\b/i, "on track"],
];

/** How things stand by what a text says; null: it does not say. */
export function formInWords(text: string): StatusForm | null {
  return PHRASES.find(([phrase]) => phrase.test(text))?.[1] ?? null;
}
