import { createHash } from "node:crypto";
import DataLoader from "dataloader";
import type { Knex } from "knex";
import type { Answers, Circumstances } from "../src/indicators/answers";
import { askTogether } from "../src/indicators/askTogether";
import type { Question } from "../src/indicators/question";
import { knowledgeOf } from "../src/records/knowledge";
import type { Memory } from "./memory";

interface Asked {
  readonly question: Question;
  readonly circumstances: Circumstances;
  readonly key: string;
}

/**
 * The answers of one request. What its fields ask at once is asked together, a statement for each set of periods; what
 * was answered before and rests on the same knowledge is remembered.
 */
export function answersFor(knex: Knex, authority: string, memory: Memory): Answers {
  let knowledge: Promise<string> | undefined;
  const remembered = async (key: string) => {
    knowledge ??= knowledgeOf(knex, authority);
    return `${authority} ${await knowledge} ${key}`;
  };
  const loader = new DataLoader<Asked, unknown[], string>(
    async (asked) => {
      const places = await Promise.all(asked.map(({ key }) => remembered(key)));
      const found = places.map((place) => memory.get(place) as unknown[] | undefined);
      const answered = await answerTogether(
        knex,
        asked.filter((_, index) => !found[index]),
      );
      return asked.map(({ key }, index) => {
        const rows = found[index] ?? answered.get(key)!;
        memory.set(places[index]!, rows);
        return rows;
      });
    },
    { cacheKeyFn: ({ key }) => key, maxBatchSize: 500 },
  );
  const once = async <T>(key: string, read: () => Promise<T>): Promise<T> => {
    const place = await remembered(key);
    const found = memory.get(place) as Promise<T> | undefined;
    if (found) return found;
    const reading = read();
    memory.set(place, reading);
    reading.catch(() => memory.delete(place));
    return reading;
  };
  const rows = <Row>(question: Question, circumstances: Circumstances) =>
    loader.load({ question, circumstances, key: keyOf(question, circumstances) }) as Promise<Row[]>;
  return { knex, rows, once };
}

/**
 * A digest, so that neither what was asked nor of whom is kept as a key. A part has one text for each name, so the names
 * that a question's own parts read say all that they rest on.
 */
function keyOf({ own, select, bindings }: Question, { authority, periods, knownAt }: Circumstances): string {
  const asked = [own.map(({ sql }) => sql), select, bindings, authority, periods, knownAt];
  return createHash("sha256").update(JSON.stringify(asked)).digest("base64");
}

async function answerTogether(knex: Knex, asked: readonly Asked[]): Promise<Map<string, unknown[]>> {
  if (asked.length === 0) return new Map();
  const groups = byCircumstances(asked);
  const answered = await askTogether(
    knex,
    groups.map((group) => ({
      circumstances: group[0]!.circumstances,
      questions: group.map(({ question }) => question),
    })),
  );
  return new Map(
    groups.flatMap((group, place) => group.map(({ key }, index) => [key, answered[place]![index]!])),
  );
}

function byCircumstances(asked: readonly Asked[]): Asked[][] {
  const groups = new Map<string, Asked[]>();
  for (const one of asked) {
    const when = JSON.stringify(one.circumstances);
    groups.set(when, [...(groups.get(when) ?? []), one]);
  }
  return [...groups.values()];
}
