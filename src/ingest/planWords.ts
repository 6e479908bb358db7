import type { Knex } from "knex";
import { planStatusForm } from "../codeLists/plans";
import { statusLetters } from "../lib/lookAlikes";
import { nearestStatuses } from "../lib/nearestStatus";
import { beginsWithWord } from "../lib/wordAtStart";
import type { Known } from "../sources/references";
import type { KnownNames, NamingRow } from "./knownNames";

interface Word {
  readonly word: string;
  /** The colour it stands for, where it says how things stand. */
  readonly colour: string | null;
}

interface Vocabulary {
  readonly plan: string;
  readonly words: readonly Word[];
}

/** In the words of the normal forms any plan may tell its statuses. */
const NORMAL: readonly Word[] = planStatusForm.codes.map(({ code, keptAs = code }) => ({
  ...{ word: keptAs, colour: null },
}));

/**
 * What is known of statuses, which are known by the word they begin with or by the colour beside them. Of a plan that is
 * not known itself, or whose vocabulary is not, which is told of once, none is judged.
 */
export async function planWords(
  knex: Knex,
  authority: string,
  column: string,
  { plan, colour }: Extract<Known, { is: "statusWords" }>,
): Promise<KnownNames> {
  const { rows } = await knex.raw<{ rows: Vocabulary[] }>(SQL, { authority });
  const wordsOf = new Map(rows.map((one) => [one.plan, [...one.words, ...NORMAL]]));
  const words = (row: NamingRow) => wordsOf.get(row[plan] ?? "") ?? null;
  const text = (row: NamingRow) => statusLetters(row[column]!);
  const isColoured = (row: NamingRow, known: readonly Word[]) =>
    colour !== undefined && row[colour] != null && known.some((word) => word.colour === row[colour]);
  return {
    has: (row) => {
      const known = words(row);
      return (
        known === null || known.some(({ word }) => beginsWithWord(text(row), word)) || isColoured(row, known)
      );
    },
    nearest: (row) =>
      nearestStatuses(
        text(row),
        (words(row) ?? []).map(({ word }) => word),
      ),
  };
}

const SQL = `
SELECT p.plan, coalesce(jsonb_agg(jsonb_build_object('word', s.word,
    'colour', CASE WHEN s.normal IS NOT NULL THEN s.colour END)) FILTER (WHERE s.word IS NOT NULL), '[]') AS words
FROM plans p LEFT JOIN plan_statuses s
  ON s.authority = p.authority AND s.vocabulary = p.status_words AND s.known_to IS NULL
WHERE p.authority = :authority AND p.known_to IS NULL
GROUP BY p.plan, p.status_words HAVING p.status_words IS NULL OR count(s.word) > 0`;
