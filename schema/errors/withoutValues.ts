/** The ways in which GraphQL repeats a value, and what is left of each. */
const REPEATS: readonly (readonly [RegExp, string])[] = [
  [/( cannot represent [^:]*): [\s\S]*?( Did you mean .*)?$/, "$1.$2"],
  [/(Expected value of type "[^"]*"), found [\s\S]*?( Did you mean .*)?$/, "$1.$2"],
  [/Value "[^"]*" does not exist/, "The value does not exist"],
  [/^(Syntax Error: [\s\S]*?(?:Name|Int|Float|String|BlockString)) "[\s\S]*$/, "$1."],
];

/**
 * A message of GraphQL without the values that were sent, which may be those of a child. Names of fields, types and
 * enum values stay, because they are needed to correct a query. `cause` is the message of the error that the message
 * was made from: graphql-js puts the value of a variable before it.
 */
export function withoutValues(message: string, cause?: string): string {
  const variable = /^Variable "\$\w+"(?= (?:got|has) invalid value )/.exec(message)?.[0];
  const text = variable === undefined ? message : withoutVariable(variable, message, cause);
  return REPEATS.reduce((left, [pattern, rest]) => left.replace(pattern, rest), text);
}

function withoutVariable(variable: string, message: string, cause: string | undefined): string {
  const tail = `; ${cause}`;
  if (cause === undefined || !message.endsWith(tail)) return `${variable} has an invalid value.`;
  const place = / at "[\w.[\]]+"$/.exec(message.slice(0, -tail.length))?.[0] ?? "";
  return `${variable} has an invalid value${place}${tail}`;
}
