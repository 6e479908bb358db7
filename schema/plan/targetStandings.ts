import { printedComparators, publishedComparators } from "../../src/indicators/beside/comparators";
import { groupOfTarget } from "../../src/indicators/beside/targets";
import type { CatalogueEntry } from "../../src/indicators/entries";
import { outlookOf } from "../../src/plans/outlook";
import { inWords } from "../../src/plans/targetGroup";
import type { Target as HubTarget } from "../../src/records/performance/targetRows";
import { Comparator } from "../beside/comparator.type";
import { Target } from "../beside/target.type";
import type { Context } from "../context";
import type { Reading } from "./planItem.type";
import { figuresOf, ofGroup } from "./targetFigures";
import type { Asked } from "./targetFigures";
import { PlanTargetStanding } from "./targetStanding.type";

/** Every target of an indicator that was set by the day, those the row names (`references`) first. */
export async function targetStandings(
  entry: CatalogueEntry,
  references: readonly string[],
  reading: Reading,
  context: Context,
): Promise<PlanTargetStanding[]> {
  const { targetsByIndicator, reportedByIndicator } = context.loaders;
  const [targets, reported] = await Promise.all([
    targetsByIndicator(reading.knownAt).load(entry.code),
    reportedByIndicator(reading.knownAt).load(entry.code),
  ]);
  const set = targets.filter(({ setOn }) => setOn === null || setOn <= reading.asAt);
  const asked: Asked = { entry, reading, context, reported };
  const isNamed = ({ reference }: HubTarget) => references.includes(reference);
  const inOrder = [...set.filter(isNamed), ...set.filter((target) => !isNamed(target))];
  return Promise.all(inOrder.map((target) => standing(target, isNamed(target), asked)));
}

async function standing(target: HubTarget, isNamed: boolean, asked: Asked): Promise<PlanTargetStanding> {
  const { direction, unit } = asked.entry;
  const figures = await figuresOf(target, asked);
  const about = { target: Target.of(target), isNamed, group: inWords(groupOfTarget(target)) };
  return PlanTargetStanding.of(
    { ...about, ...figures, others: () => comparatorsOf(target, asked) },
    outlookOf({ target, direction, unit, ...figures }),
  );
}

async function comparatorsOf(target: HubTarget, { entry, reading, context, reported }: Asked) {
  const { asAt: day, knownAt } = reading;
  const request = { authority: context.viewer.authority, indicator: entry.code, day, knownAt };
  const isOfAll = inWords(groupOfTarget(target)) === inWords({});
  const published = isOfAll ? await publishedComparators(context.knex, request) : [];
  // Within its group every figure is of everybody.
  const beside = ofGroup(target, reported).map((one) => ({ ...one, breakdown: "all" }));
  return [...published, ...printedComparators(beside, day)].map(Comparator.of);
}
