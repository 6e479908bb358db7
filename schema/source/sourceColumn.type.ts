import { Field, Int, ObjectType } from "type-graphql";
import type { CellType, SourceColumn as HubColumn } from "../../src/sources/source";
import { codeEnum } from "../codeEnum";
import { CodeList } from "../codeList/codeList.type";
import { IdentifierKind } from "../identity/identifierKinds";

const CellKind = codeEnum("CellKind", "What a cell must be.", [
  { code: "identifier", words: "An identifier of a child." },
  { code: "date", words: "A date, written as the source's date format says." },
  { code: "partialDate", words: "A date whose day, month or year may be unknown." },
  { code: "code", words: "A code of an official list." },
  { code: "text", words: "Text." },
  { code: "integer", words: "A whole number." },
  { code: "number", words: "A number." },
  { code: "figure", words: "A published number, or a symbol that stands in its place." },
  { code: "flag", words: "0 or 1, or Y or N." },
  { code: "postcode", words: "A United Kingdom postcode." },
]);

const WrongCell = codeEnum("WrongCell", "What happens to a row with a wrong cell in this column.", [
  { code: "setAside", words: "The row is set aside." },
  { code: "blank", words: "The cell is reported and left out, and the row is taken." },
]);

@ObjectType("SourceColumn", { description: "A column of a file.", simpleResolvers: true })
export class SourceColumn {
  @Field(() => String, { description: "Its heading." })
  name!: string;

  @Field(() => String, { description: "What stands in it." })
  means!: string;

  @Field(() => CellKind, { description: "What each cell must be." })
  kind!: string;

  @Field(() => Boolean, { description: "Whether a blank cell sets the row aside." })
  isRequired!: boolean;

  @Field(() => Boolean, { description: "Whether a file may lack the column." })
  mayBeAbsent!: boolean;

  @Field(() => WrongCell, { description: "What happens to a row with a wrong cell." })
  wrongCell!: string;

  @Field(() => [String], {
    description: "Other headings it is known by; case, blanks and underscores never matter.",
  })
  spellings!: readonly string[];

  @Field(() => CodeList, {
    nullable: true,
    description: "The list its codes come from, or the codes sent instead of an identifier.",
  })
  codeList!: CodeList | null;

  @Field(() => IdentifierKind, { nullable: true, description: "What kind of identifier it is." })
  identifier!: string | null;

  @Field(() => Int, { nullable: true, description: "The least a number may be." })
  least!: number | null;

  @Field(() => Int, { nullable: true, description: "The most a number may be." })
  most!: number | null;

  @Field(() => Int, { nullable: true, description: "The most characters a text may have." })
  longest!: number | null;

  @Field(() => String, { nullable: true, description: "What a text must look like." })
  looksLike!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The column of the records it feeds; null: it is checked and not kept.",
  })
  feeds!: string | null;

  static of(name: string, column: HubColumn): SourceColumn {
    const { doc, type, required, mayBeAbsent, invalid, spellings, to, packedIn } = column;
    return {
      ...{ name, means: doc, kind: type.is, feeds: to ?? packedIn ?? null, ...limitsOf(type) },
      ...{ isRequired: required ?? false, mayBeAbsent: mayBeAbsent ?? false },
      ...{ wrongCell: invalid ?? "setAside", spellings: spellings ?? [] },
    };
  }
}

type Limits = Pick<SourceColumn, "codeList" | "identifier" | "least" | "most" | "longest" | "looksLike">;

const NO_LIMITS: Limits = {
  codeList: null,
  identifier: null,
  least: null,
  most: null,
  longest: null,
  looksLike: null,
};

function limitsOf(type: CellType): Limits {
  switch (type.is) {
    case "code":
      return { ...NO_LIMITS, codeList: CodeList.of(type.list) };
    case "identifier":
      return {
        ...NO_LIMITS,
        identifier: type.kind,
        codeList: type.unknown ? CodeList.of(type.unknown) : null,
      };
    case "integer":
    case "number":
      return { ...NO_LIMITS, least: type.least, most: type.most };
    case "text":
      return { ...NO_LIMITS, longest: type.longest ?? null, looksLike: type.looksLike ?? null };
    case "date":
    case "partialDate":
    case "figure":
    case "flag":
    case "postcode":
      return NO_LIMITS;
  }
}
