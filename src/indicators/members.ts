import { conditionSql, factsOf } from "./condition";
import type { Bindings, Filter } from "./condition";
import { cte } from "./cte";
import type { Cte } from "./cte";
import { partsOf } from "./fact";
import type { Fact } from "./fact";
import type { FactPart } from "./factPart";
import type { Population } from "./population";

/** What is written of the members of a population. */
interface Chosen {
  /** Facts the columns and the condition read. */
  readonly facts: readonly Fact[];
  /** Expressions with their names, besides as_at (the end of the period asked) and child. */
  readonly columns: readonly string[];
  /** A condition as SQL. */
  readonly among: string;
  /** The population's rows, where they are not those of the periods asked. */
  readonly rows?: Cte;
  readonly name?: string;
}

/** The members of a population that meet a condition: a row each, with the chosen columns. */
export function members(population: Population, { facts, columns, among, rows, name }: Chosen): Cte {
  const from = rows ?? population.rows;
  const base = population.isStock ? from : momentsOf(from);
  const parts = partsOf(facts);
  const shown = [`${endOf(population)} AS as_at`, "p.child", ...columns].join(",\n  ");
  const joins = parts.map((part) => `\n${joinOf(part, base)}`).join("");
  return cte(
    name ?? "members",
    [from, ...parts.map((part) => part.of(base))],
    `SELECT ${shown}\nFROM ${from.name} p${joins}\nWHERE ${among}`,
  );
}

/** The end of the period a row belongs to. */
export const endOf = ({ isStock }: Population): string => (isStock ? "p.as_at" : "p.period_end");

function joinOf(part: FactPart, base: Cte): string {
  const { name } = part.of(base);
  const on = `ON ${part.name}.as_at = p.as_at AND ${part.name}.child = p.child`;
  return `LEFT JOIN ${name}${name === part.name ? "" : ` ${part.name}`} ${on}`;
}

const moments = new WeakMap<Cte, Cte>();

/** The days and children of what happened, each pair once. */
function momentsOf(rows: Cte): Cte {
  const found =
    moments.get(rows) ??
    cte(
      `moments_of_${rows.name}`,
      [rows],
      `SELECT DISTINCT as_at, child, born_on, age, sex\nFROM ${rows.name}`,
    );
  moments.set(rows, found);
  return found;
}

/** The members that meet a filter. */
export function membersMeeting(
  population: Population,
  filter: Filter,
  bindings: Bindings,
  at: Pick<Chosen, "rows" | "name"> = {},
): Cte {
  return members(population, {
    facts: factsOf(filter),
    columns: [],
    among: conditionSql(filter, bindings),
    ...at,
  });
}
