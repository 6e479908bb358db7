import { Field, ID, Int, ObjectType } from "type-graphql";
import type { ReleasedTable } from "../../src/disclosure/cell";
import { UNMATCHED_BY } from "../../src/identity/unmatched/figures";
import { codeEnum } from "../codeEnum";
import { IdentifierKind } from "../identity/identifierKinds";
import { LinkRule } from "../identity/linkRules";
import { Cell } from "../measure/cell.type";
import { NOTES } from "../measure/notes";
import { DateTimeScalar } from "../scalars/dateTime";
import { SourceCode } from "../source/sourceCodes";

export const UnmatchedBy = codeEnum(
  "UnmatchedBy",
  "What identifiers that are linked to no child of social care can be counted by.",
  Object.entries(UNMATCHED_BY).map(([code, words]) => ({ code, words })),
);

@ObjectType("UnmatchedFigure", {
  description: "How many of the identifiers told are linked to no child of social care.",
  simpleResolvers: true,
})
export class UnmatchedFigure {
  @Field(() => SourceCode, { nullable: true, description: "The kind of file that told them; null: all." })
  source!: string | null;

  @Field(() => ID, { nullable: true, description: "The submission that told them; null: all." })
  submission!: string | null;

  @Field(() => IdentifierKind, { nullable: true, description: "The kind of identifier; null: all." })
  kind!: string | null;

  @Field(() => LinkRule, {
    nullable: true,
    description: "Why they are not linked; null: whatever the reason.",
  })
  reason!: string | null;

  @Field(() => Cell, {
    description: "Numerator: not linked; denominator: told, linked or not; value: percent.",
  })
  cell!: Cell;
}

@ObjectType("Unmatched", {
  description:
    "How many identifiers that files told are linked to no child of social care, as known at a moment.",
  simpleResolvers: true,
})
export class Unmatched {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The moment whose knowledge it rests on; null: now.",
  })
  knownAt!: string | null;

  @Field(() => UnmatchedFigure, { description: "All of them together." })
  total!: UnmatchedFigure;

  @Field(() => [UnmatchedFigure], { description: "Every group with its margins, the total included." })
  figures!: readonly UnmatchedFigure[];

  @Field(() => Int, { description: "Counts from 1 to this are hidden; 0: none are." })
  threshold!: number;

  @Field(() => String, { description: "What the viewer should know of how the numbers were made safe." })
  note!: string;

  /** Of a whole table that was made safe; `only` chooses what is shown of it. */
  static of(knownAt: string | null, table: ReleasedTable, only: Only): Unmatched {
    const { cells, profile, threshold } = table;
    const all = cells.map((cell): UnmatchedFigure => {
      const { source = null, submission = null, kind = null, reason = null } = cell.group;
      return { source, submission, kind, reason, cell: Cell.of(cell, []) };
    });
    const total = all.find((one) => GROUPS.every((name) => one[name] === null))!;
    const figures = all.filter((one) =>
      CHOSEN.every((name) => only[name] == null || one[name] === only[name]),
    );
    return { knownAt, total, figures, threshold, note: NOTES[profile] };
  }
}

/** Which figures are shown; absent: all. */
export type Only = Partial<Readonly<Record<"source" | "submission", string | null | undefined>>>;

const CHOSEN = ["source", "submission"] as const;
const GROUPS = [...CHOSEN, "kind", "reason"] as const;
