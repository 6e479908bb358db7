import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { IssuePlace, IssueRow, QuarantinedRow as LineRow } from "../../src/records/issueRows";
import type { Context } from "../context";
import { Needs } from "../guard";
import { IssueConnection, IssueKind, QuarantinedRowConnection } from "../issue/issue.type";
import type { Issue, QuarantinedRow } from "../issue/issue.type";
import { Severity } from "../issue/severity";
import type { Connection } from "../relay/connection";
import { isWhole } from "../relay/cursor";
import type { Places } from "../relay/cursor";
import { page } from "../relay/page";
import { PageArgs } from "../relay/page.args";
import { Submission } from "./submission.type";

const issuePlaces: Places<IssueRow, IssuePlace> = {
  list: "issues",
  of: ({ line, ordinal }) => [line, ordinal],
  read: ([line, ordinal]) => (isWhole(line) && isWhole(ordinal) ? { line, ordinal } : null),
};

const linePlaces: Places<LineRow, number> = {
  list: "lines set aside",
  of: ({ line }) => [line],
  read: ([line]) => (isWhole(line) ? line : null),
};

/** What was wrong with a submission, from loaders: a page of submissions costs no more than one of them. */
@Resolver(() => Submission)
export class SubmissionIssuesResolver {
  @Needs("submissions")
  @FieldResolver(() => [IssueKind], {
    description: "What was wrong, by kind: errors first, then by how many rows.",
  })
  issueKinds(@Root() { id }: Submission, @Ctx() { loaders }: Context): Promise<IssueKind[]> {
    return loaders.issueKindsBySubmission.load(id);
  }

  @Needs("submissions")
  @FieldResolver(() => IssueConnection, { description: "What was wrong, line by line." })
  issues(
    @Root() { id }: Submission,
    @Args(() => PageArgs) args: PageArgs,
    @Arg("severity", () => Severity, { nullable: true, description: "Only those of this severity." })
    severity: string | null | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<Issue>> {
    return page(args, issuePlaces, (batch) =>
      loaders.issuesBySubmission({ severity: severity ?? null, batch }).load(id),
    );
  }

  @Needs("submissions")
  @FieldResolver(() => QuarantinedRowConnection, {
    description: "The lines that were set aside, each with its errors.",
  })
  quarantinedRows(
    @Root() { id }: Submission,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<QuarantinedRow>> {
    return page(args, linePlaces, (batch) => loaders.quarantinedRowsBySubmission({ batch }).load(id));
  }
}
