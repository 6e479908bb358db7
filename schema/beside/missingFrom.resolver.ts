import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { profileOf } from "../../src/access";
import { missingFrom } from "../../src/indicators/beside/missingFrom";
import type { PeriodKind } from "../../src/indicators/period";
import type { Context } from "../context";
import { Needs } from "../guard";
import { indicatorOf } from "../indicator/indicatorCodes";
import { Measure } from "../measure/measure.type";
import { MissingFrom } from "./missingFrom.type";

@Resolver(() => Measure)
export class MissingFromResolver {
  @Needs("figures")
  @FieldResolver(() => [MissingFrom], {
    description:
      "For each system it needs, how many of the children it is counted among have no record there. Counted when asked for.",
  })
  async missingFrom(
    @Root() { question, asAt, period, knownAt }: Measure,
    @Ctx() { answers, viewer }: Context,
  ): Promise<MissingFrom[]> {
    const request = {
      ...{ authority: viewer.authority, asAt, period: period as PeriodKind, knownAt },
      ...{ indicator: indicatorOf(question.indicator), cohort: question.cohort },
    };
    return (await missingFrom(answers, request, profileOf(viewer))).map(MissingFrom.of);
  }
}
