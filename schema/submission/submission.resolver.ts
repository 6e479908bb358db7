import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { submissionRow, submissionRows } from "../../src/records/submissionRows";
import type { SubmissionPlace } from "../../src/records/submissionRows";
import type { Context } from "../context";
import { Needs } from "../guard";
import type { Connection } from "../relay/connection";
import { isUuid } from "../relay/cursor";
import type { Places } from "../relay/cursor";
import { page } from "../relay/page";
import { PageArgs } from "../relay/page.args";
import { isMoment } from "../scalars/dateTime";
import { SourceCode } from "../source/sourceCodes";
import { Submission, SubmissionConnection, SubmissionStatus } from "./submission.type";

const places: Places<Submission, SubmissionPlace> = {
  list: "submissions",
  of: ({ receivedAt, id }) => [receivedAt, id],
  read: ([receivedAt, id]) => (isMoment(receivedAt) && isUuid(id) ? { receivedAt, id } : null),
};

@Resolver()
export class SubmissionResolver {
  @Needs("submissions")
  @Query(() => SubmissionConnection, { description: "The files that were sent, the newest first." })
  submissions(
    @Args(() => PageArgs) args: PageArgs,
    @Arg("status", () => SubmissionStatus, { nullable: true, description: "Only those that ended so." })
    status: string | null | undefined,
    @Arg("source", () => SourceCode, { nullable: true, description: "Only files of this kind." })
    source: string | null | undefined,
    @Ctx() { knex, viewer }: Context,
  ): Promise<Connection<Submission>> {
    const filter = { status: status ?? null, source: source ?? null };
    return page(args, places, async (batch) => {
      const rows = await submissionRows(knex, viewer.authority, filter, batch);
      return rows.map(Submission.of);
    });
  }

  @Needs("submissions")
  @Query(() => Submission, { nullable: true, description: "One submission; null: there is none of this id." })
  async submission(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { knex, viewer }: Context,
  ): Promise<Submission | null> {
    const row = isUuid(id) ? await submissionRow(knex, viewer.authority, id) : null;
    return row && Submission.of(row);
  }
}
