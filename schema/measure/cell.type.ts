import { Field, Float, Int, ObjectType } from "type-graphql";
import { CELL_STATUSES } from "../../src/disclosure/cell";
import type { ReleasedCell } from "../../src/disclosure/cell";
import type { ShownBreakdown } from "../../src/indicators/measure";
import { codeEnum } from "../codeEnum";
import { BreakdownCode } from "../fact/factCodes";

const CellStatus = codeEnum(
  "CellStatus",
  "Why a cell has a number or has none.",
  Object.entries(CELL_STATUSES).map(([code, words]) => ({ code, words })),
);

@ObjectType("GroupPart", { description: "One side of the group a cell is about.", simpleResolvers: true })
export class GroupPart {
  @Field(() => BreakdownCode, { description: "The breakdown." })
  breakdown!: string;

  @Field(() => String, { nullable: true, description: "The value; null: all values together." })
  value!: string | null;

  @Field(() => String, { description: "The value in words." })
  label!: string;
}

/** The only way a figure reaches GraphQL: made from a released cell, which `src/disclosure` alone can make. */
@ObjectType("Cell", { description: "One figure, made safe to say.", simpleResolvers: true })
export class Cell {
  @Field(() => [GroupPart], { description: "The group it is about: one part for each breakdown asked for." })
  readonly group: readonly GroupPart[];

  @Field(() => Int, {
    nullable: true,
    description: "How many were counted; null where that may not be said.",
  })
  readonly numerator: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Among how many; null for a plain count, or where it may not be said.",
  })
  readonly denominator: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The figure in the indicator's unit, rounded; null where there is none.",
  })
  readonly value: number | null;

  @Field(() => CellStatus, { description: "Why there is a number or none." })
  readonly status: string;

  @Field(() => String, {
    nullable: true,
    description: "As in official statistics: c confidential, z not applicable, x not available.",
  })
  readonly symbol: string | null;

  @Field(() => String, { nullable: true, description: "Why there is no number, in words." })
  readonly reason: string | null;

  private constructor(released: ReleasedCell, group: readonly GroupPart[]) {
    this.group = group;
    this.numerator = released.numerator;
    this.denominator = released.denominator;
    this.value = released.value;
    this.status = released.status;
    this.symbol = released.symbol;
    this.reason = released.reason;
  }

  static of(released: ReleasedCell, breakdowns: readonly ShownBreakdown[]): Cell {
    return new Cell(
      released,
      breakdowns.map((shown) => groupPart(shown, released.group[shown.fact.code] ?? null)),
    );
  }
}

function groupPart({ fact, values }: ShownBreakdown, value: string | null): GroupPart {
  const label = value === null ? "All" : (values.find(({ code }) => code === value)?.label ?? value);
  return { breakdown: fact.code, value, label };
}
