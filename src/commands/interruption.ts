/** Whether somebody has asked the program to end: Ctrl+C, a terminal that closes, or whoever supervises it. */
export interface Interruption {
  /** Resolves when it is asked. */
  readonly asked: Promise<void>;
  isAsked(): boolean;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Listens for the first signal to end, so that the database can be left in order. A second one ends at once. */
export function interruption(): Interruption {
  let isAsked = false;
  const asked = new Promise<void>((resolve) => {
    for (const signal of SIGNALS)
      process.once(signal, () => {
        isAsked = true;
        resolve();
      });
  });
  return { asked, isAsked: () => isAsked };
}
