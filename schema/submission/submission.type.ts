import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { sourceOf } from "../../src/sources";
import type { SubmissionRow } from "../../src/records/submissionRows";
import { codeEnum } from "../codeEnum";
import { connectionOf } from "../relay/connection";
import { DateScalar } from "../scalars/date";
import { DateTimeScalar } from "../scalars/dateTime";
import { SourceCode } from "../source/sourceCodes";

export const SubmissionStatus = codeEnum("SubmissionStatus", "How a submission ended.", [
  { code: "merged", words: "Its rows are in the records." },
  { code: "refused", words: "Nothing of it was taken." },
  { code: "held", words: "It waits for a person: it would withdraw many records." },
  {
    code: "released",
    words: "It was held, and a person let it in: another submission says what became of it.",
  },
  { code: "dismissed", words: "It was held, and a person gave it up." },
  { code: "withdrawn", words: "Its rows were in the records, and were taken back." },
]);

/** Its lists are guarded fields, so it has no `simpleResolvers`. */
@ObjectType("Submission", {
  description:
    "One file and what became of it. read = accepted + quarantined + duplicates, and accepted = added + corrected + unchanged + superseded + deleted.",
})
export class Submission {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "The name of the file." })
  fileName!: string;

  @Field(() => Float, { description: "The size of the file in bytes." })
  bytes!: number;

  @Field(() => DateTimeScalar, { description: "When it was received." })
  receivedAt!: string;

  @Field(() => Float, { description: "How long it took, in seconds." })
  seconds!: number;

  @Field(() => SourceCode, {
    nullable: true,
    description: "What kind of file it is; null: it was not recognised.",
  })
  source!: string | null;

  @Field(() => String, { nullable: true, description: "The name of that kind of file." })
  title!: string | null;

  @Field(() => Int, { nullable: true, description: "The edition of the source it was checked against." })
  edition!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The collection year it is for, ending 31 March; null: it has none.",
  })
  collectionYear!: number | null;

  @Field(() => String, { nullable: true, description: "What told its collection year." })
  yearToldBy!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day the file was extracted from its system; of two files, the later one says what is so.",
  })
  extractedOn!: string | null;

  @Field(() => String, { nullable: true, description: "The local mapping by which it was read." })
  mapping!: string | null;

  @Field(() => [String], { description: "Headings of columns that were not stored." })
  unknownColumns!: readonly string[];

  @Field(() => SubmissionStatus, { description: "How it ended." })
  status!: string;

  @Field(() => String, { nullable: true, description: "The stable code of why it was refused or held." })
  reasonCode!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was refused or held, and what to do." })
  reason!: string | null;

  @Field(() => Int, { description: "Rows read." })
  read!: number;

  @Field(() => Int, { description: "Rows taken." })
  accepted!: number;

  @Field(() => Int, { description: "Rows set aside." })
  quarantined!: number;

  @Field(() => Int, { description: "Rows that say what an earlier line says." })
  duplicates!: number;

  @Field(() => Int, { description: "Rows that told something new." })
  added!: number;

  @Field(() => Int, { description: "Rows that corrected or completed what was known." })
  corrected!: number;

  @Field(() => Int, { description: "Rows that were already known." })
  unchanged!: number;

  @Field(() => Int, {
    description: "Rows that a later year's file, or one extracted later, has already replaced.",
  })
  superseded!: number;

  @Field(() => Int, { description: "Rows that deleted a record." })
  deleted!: number;

  @Field(() => Int, { description: "Records the file no longer holds, and that were withdrawn." })
  withdrawn!: number;

  @Field(() => Int, { description: "Warnings." })
  warnings!: number;

  static of(row: SubmissionRow): Submission {
    const title = row.source === null ? null : (sourceOf(row.source)?.title ?? null);
    return Object.assign(new Submission(), row, { title });
  }
}

export const SubmissionConnection = connectionOf(Submission, "Submission", "submissions");
