/** What the global set-up tells the tests, which run in programs of their own: names of environment variables. */
export const SERVER = "HUB_TEST_SERVER";
export const TEMPLATE = "HUB_TEST_TEMPLATE";

/** Reads what the global set-up left. */
export function fromSetUp(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with jest --config .jest.config.json`);
  return value;
}

/** The database with the demonstration authority, made when it is first asked for. */
export const demonstrationOf = (template: string): string => `${template}_demonstration`;
