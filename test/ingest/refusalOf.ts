import { HubError } from "../../src/lib/hubError";

/** "CODE: sentence" of the HubError that `act` throws. */
export function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof HubError) return `${error.code}: ${error.message}`;
    throw error;
  }
  throw new Error("nothing was refused");
}
