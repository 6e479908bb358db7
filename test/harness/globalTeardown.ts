/** Undoes the global set-up, last first: the template, the server, the folder. */
export default async function globalTeardown(): Promise<void> {
  const { hubTestUndo = [] } = globalThis as { hubTestUndo?: (() => Promise<void>)[] };
  for (const step of hubTestUndo.reverse()) await step();
}
