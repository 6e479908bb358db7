import { Field, Int, ObjectType } from "type-graphql";
import { kindOf } from "../../src/identity/queue";
import type { Side } from "../../src/identity/queue";
import { sourceOf } from "../../src/sources";
import { Child } from "../child/child.type";
import { IdentifierKind } from "../identity/identifierKinds";
import { DateTimeScalar } from "../scalars/dateTime";
import { SystemName } from "../source/source.type";
import { SourceCode } from "../source/sourceCodes";

@ObjectType("MatchSide", {
  description:
    "One of the two identifiers of a match. The value of a national one is never served, nor its hash.",
  simpleResolvers: true,
})
export class MatchSide {
  @Field(() => IdentifierKind, { description: "What kind of identifier it is." })
  kind!: string;

  @Field(() => String, {
    nullable: true,
    description: "The authority's own id; null for any other identifier.",
  })
  localId!: string | null;

  @Field(() => Child, {
    nullable: true,
    description: "The child it is linked to now; null: no file tells the identifier any more.",
  })
  child!: Child | null;

  @Field(() => [SystemName], { description: "The systems whose files tell it." })
  systems!: readonly string[];

  @Field(() => [SourceCode], { description: "The kinds of file that tell it." })
  sources!: readonly string[];

  @Field(() => DateTimeScalar, { nullable: true, description: "The moment from which the hub has known it." })
  since!: string | null;

  @Field(() => Int, { description: "How many current records are filed under it." })
  records!: number;

  static of(subject: string, side: Side | undefined): MatchSide {
    const kind = kindOf(subject);
    if (!side) return { kind, localId: null, child: null, systems: [], sources: [], since: null, records: 0 };
    const { localId, child, sources, since, records } = side;
    const systems = [...new Set(sources.flatMap((code) => sourceOf(code)?.system ?? []))];
    return { kind, localId, child: new Child(child), systems, sources, since, records };
  }
}
