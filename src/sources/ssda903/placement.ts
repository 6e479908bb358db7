/** Whether a placement is one from which the child goes back to the normal one: T0 to T4. */
export const isTemporary = (place: string | null | undefined): boolean => /^T[0-4]$/.test(place ?? "");

/** Whether a legal status is one of a series of short breaks. */
export const isShortBreak = (status: string | null | undefined): boolean =>
  status === "V3" || status === "V4";
