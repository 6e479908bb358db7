import type { Child } from "../child";
import { Dice } from "../random";

/** What dice are thrown for; each topic has a stretch of seeds of its own. */
const TOPICS = [
  ...["assessments", "assessment lines", "questionnaires", "scores", "dentist", "immunisations"],
  ...[
    "development",
    "substances",
    "referrals",
    "leaving",
    "registrations",
    "screens",
    "transfers",
    "offences",
  ],
  ...["names of health", "schools", "names of school", "absence", "education plans", "exclusions"],
  ...["reduced timetables", "key stage 2", "key stage 4", "progress", "destinations", "panels"],
  ...["out of school", "special needs", "pupil premium", "tutoring"],
] as const;

export type Topic = (typeof TOPICS)[number];

const SEEDS_EACH = 8_000_000;
const TURNS = 500;

/** Dice of a child for a topic. `turn` (0 to 499) gives others for a second draw, or for each of several years. */
export function diceFor(topic: Topic, { number }: Pick<Child, "number">, turn = 0): Dice {
  return new Dice(20_000_000 + TOPICS.indexOf(topic) * SEEDS_EACH + number * TURNS + turn);
}
