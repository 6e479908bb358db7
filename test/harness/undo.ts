type Step = () => Promise<void>;

// jest runs the global set-up and tear-down in one program, but each with modules of its own.
const kept = globalThis as { hubTestUndo?: Step[] };

/** Remembers what the tear-down must do. */
export function onTearDown(step: Step): void {
  (kept.hubTestUndo ??= []).push(step);
}

/** Does what was remembered, last first, once. */
export async function tearDown(): Promise<void> {
  for (const step of (kept.hubTestUndo ?? []).splice(0).reverse()) await step();
}
