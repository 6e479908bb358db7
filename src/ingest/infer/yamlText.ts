/** Words that need no quotation marks wherever they stand in YAML. */
const PLAIN = /^[\p{L}][\p{L}\p{N}_/()' .]*(?<![ ])$/u;

/** A text as YAML writes it. */
export function yamlText(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text);
}

/** A list as YAML writes it on one line. */
export const yamlList = (texts: readonly string[]): string => `[${texts.map(yamlText).join(", ")}]`;
