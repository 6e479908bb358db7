import { Field, Int, ObjectType } from "type-graphql";
import type { Source as HubSource } from "../../src/sources/source";
import { codeEnum } from "../codeEnum";
import { Severity } from "../issue/severity";
import { SourceColumn } from "./sourceColumn.type";
import { SourceCode } from "./sourceCodes";

export const SystemName = codeEnum("SystemName", "A system that files come from.", [
  { code: "social care", words: "Children's social care." },
  { code: "virtual school", words: "The virtual school." },
  { code: "health", words: "Health services for children in care." },
  { code: "performance", words: "The authority's own figures and targets." },
  { code: "plans", words: "The authority's plans, action trackers and recommendations." },
  { code: "reference", words: "Published reference lists." },
]);

const Arrival = codeEnum("Arrival", "How a file relates to those before it.", [
  {
    code: "snapshot",
    words: "It holds everything known for its year: what is missing from the next one is withdrawn.",
  },
  { code: "delta", words: "Each row stands until a later row with the same key corrects it." },
]);

@ObjectType("Amendment", { description: "What changed in a later collection year.", simpleResolvers: true })
export class Amendment {
  @Field(() => Int, { description: "The first collection year it holds for." })
  from!: number;

  @Field(() => String, { description: "What changed, and why." })
  because!: string;

  @Field(() => [String], { description: "Names of the code lists it changed." })
  codeLists!: readonly string[];
}

@ObjectType("SourceRule", { description: "A rule over the cells of a row.", simpleResolvers: true })
export class SourceRule {
  @Field(() => String, { description: "The code its issues carry." })
  code!: string;

  @Field(() => Severity, { description: "Whether a row that breaks it is set aside." })
  severity!: string;

  @Field(() => String, { description: "The column its issues point to." })
  column!: string;

  @Field(() => String, { description: "What is wrong and what to do." })
  says!: string;
}

@ObjectType("Source", {
  description: "A kind of file: what arrives and what each cell must be.",
  simpleResolvers: true,
})
export class Source {
  @Field(() => SourceCode, { description: "Its code." })
  code!: string;

  @Field(() => String, { description: "Its name." })
  title!: string;

  @Field(() => SystemName, { description: "The system it comes from." })
  system!: string;

  @Field(() => String, { description: "Where it is officially described." })
  reference!: string;

  @Field(() => Int, { description: "First year of this edition." })
  edition!: number;

  @Field(() => Boolean, { description: "Whether each file is about one collection year." })
  isYearly!: boolean;

  @Field(() => Arrival, { description: "How a file relates to those before it." })
  arrives!: string;

  @Field(() => String, { description: "How dates are written in it." })
  dateFormat!: string;

  @Field(() => String, { description: "The table of records it fills." })
  feeds!: string;

  @Field(() => [SourceColumn], { description: "Its columns." })
  columns!: readonly SourceColumn[];

  @Field(() => [String], { description: "Columns that tell the rows of one child apart." })
  key!: readonly string[];

  @Field(() => [SourceRule], { description: "Rules over the cells of a row." })
  rules!: readonly SourceRule[];

  @Field(() => [Amendment], { description: "What changed in later years." })
  amendments!: readonly Amendment[];

  static of(source: HubSource): Source {
    const { code, title, system, reference, edition, yearly, arrives, dateFormat, feeds, key } = source;
    return {
      ...{ code, title, system, reference, edition, isYearly: yearly, arrives, dateFormat, key },
      feeds: feeds.name,
      columns: Object.entries(source.columns).map(([name, column]) => SourceColumn.of(name, column)),
      rules: source.rules ?? [],
      amendments: (source.amendments ?? []).map(({ from, because, codeLists = [] }) => ({
        ...{ from, because },
        codeLists: codeLists.map(({ name }) => name),
      })),
    };
  }
}
