import { HubError } from "../../src/lib/hubError";

/** Waits for a HubError and gives it back, so that a test can look at its code and its sentence. */
export async function refusal(promised: Promise<unknown>): Promise<HubError> {
  const outcome = await promised.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof HubError) return outcome;
  throw new Error(outcome === undefined ? "it was accepted" : `not a HubError: ${String(outcome)}`, {
    cause: outcome,
  });
}
