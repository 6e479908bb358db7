import type { Child } from "../child";

/** Which draw of a part of a child's life holds; 0, the first, for who is not named. */
export type Draws = ReadonlyMap<number, number>;

const MOST_DRAWS = 60;

/**
 * Draws parts of lives again until as near to `wanted` of the children as can be show something on a day. Which child is
 * drawn again follows from the order of the children alone; a child whom no draw changes keeps the first.
 */
export function drawnToQuota(
  children: readonly Child[],
  wanted: number,
  shows: (child: Child, draw: number) => boolean,
): Draws {
  const draws = new Map<number, number>();
  const showing = children.filter((child) => shows(child, 0));
  const isTooMany = showing.length > wanted;
  const others = isTooMany ? showing : children.filter((child) => !showing.includes(child));
  let missing = Math.abs(showing.length - wanted);
  for (const child of spread(others)) {
    if (missing === 0) break;
    const draw = firstDraw((one) => shows(child, one) !== isTooMany);
    if (draw === undefined) continue;
    draws.set(child.number, draw);
    missing--;
  }
  return draws;
}

function firstDraw(holds: (draw: number) => boolean): number | undefined {
  for (let draw = 1; draw <= MOST_DRAWS; draw++) if (holds(draw)) return draw;
  return undefined;
}

/** The children in an order that has nothing to do with when they came into care. */
function spread(children: readonly Child[]): Child[] {
  const place = ({ number }: Child) => (number * 7919) % 10_007;
  return [...children].sort((one, other) => place(one) - place(other));
}
