import { tearDown } from "./undo";

/** Undoes the global set-up: drops the template, stops the server, removes the folder. */
export default function globalTeardown(): Promise<void> {
  return tearDown();
}
