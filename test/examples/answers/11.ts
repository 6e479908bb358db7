import type { Answered } from "../queries.test";
import { figure, groups } from "./shapes";
import type { Figure, Grouped } from "./shapes";

interface Table<Cell> {
  readonly cells: readonly Cell[];
}

interface Gains {
  readonly progress: Table<Figure>;
  readonly premium: Table<Figure>;
}

interface Plans {
  readonly pupils: {
    readonly byPlace: Table<Grouped>;
    readonly bySchool: Table<Grouped>;
    readonly byGrade: Table<Grouped>;
  };
  readonly good: Gains;
  readonly notGood: Gains;
}

const gains = (whose: string, { progress, premium }: Gains): Answered[] => [
  figure(`progress, ${whose}`, progress.cells[0]!),
  figure(`pence, ${whose}`, premium.cells[0]!),
];

/** Plans current and good by place and by school; progress and pence of the premium of those with and without. */
export const answer = ({ pupils, good, notGood }: Plans): Answered[] => [
  ...groups("good", pupils.byPlace.cells),
  ...groups("good, grade", pupils.byGrade.cells).filter(({ key }) => key !== "good, grade"),
  ...groups("good, at", pupils.bySchool.cells),
  ...gains("good", good),
  ...gains("not good", notGood),
];
