import { Args, Ctx, Mutation, Resolver } from "type-graphql";
import type { DecisionKind } from "../../src/identity/decisions";
import { decideMatch, mergeChildren, splitIdentifier, undoDecision } from "../../src/identity/queue";
import type { Context } from "../context";
import { Needs } from "../guard";
import { isUuid } from "../relay/cursor";
import { DecideArgs, MergeArgs, SplitArgs, UndoArgs } from "./decide.args";
import { MatchDecided } from "./match.type";
import { shownDecided } from "./shown";

/** An id that nothing has, for text that is no id: it is then not found. */
const NOBODY = "00000000-0000-0000-0000-000000000000";
const read = (id: string) => (isUuid(id) ? id : NOBODY);

/** What a person decides of who is who. Who decided is the account of the token. */
@Resolver()
export class DecideResolver {
  @Needs("matches")
  @Mutation(() => MatchDecided, { description: "Decides that both identifiers of a match are one child." })
  acceptMatch(@Args(() => DecideArgs) args: DecideArgs, @Ctx() context: Context): Promise<MatchDecided> {
    return decide(context, args, "same");
  }

  @Needs("matches")
  @Mutation(() => MatchDecided, {
    description: "Decides that they are not one child; it comes back only with more evidence.",
  })
  rejectMatch(@Args(() => DecideArgs) args: DecideArgs, @Ctx() context: Context): Promise<MatchDecided> {
    return decide(context, args, "different");
  }

  @Needs("matches")
  @Mutation(() => MatchDecided, {
    description: "Decides that they are not one child, and that it is never proposed again.",
  })
  neverMatch(@Args(() => DecideArgs) args: DecideArgs, @Ctx() context: Context): Promise<MatchDecided> {
    return decide(context, args, "never");
  }

  @Needs("matches")
  @Mutation(() => MatchDecided, {
    description: "Decides that a child is another one, whether or not anything proposed it.",
  })
  async mergeChildren(
    @Args(() => MergeArgs) { child, into, reason }: MergeArgs,
    @Ctx() context: Context,
  ): Promise<MatchDecided> {
    const merging = { ...who(context), child: read(child), into: read(into), reason };
    return shownDecided(context, await mergeChildren(context.knex, merging));
  }

  @Needs("matches")
  @Mutation(() => MatchDecided, {
    description: "Decides that an identifier is not of the child it is linked to, whatever a source claims.",
  })
  async splitIdentifier(
    @Args(() => SplitArgs) { identifier, reason }: SplitArgs,
    @Ctx() context: Context,
  ): Promise<MatchDecided> {
    const splitting = { ...who(context), identifier: read(identifier), reason };
    return shownDecided(context, await splitIdentifier(context.knex, splitting));
  }

  @Needs("matches")
  @Mutation(() => MatchDecided, {
    description:
      "Undoes a decision: everything is linked as if it had not been made. It stays in the journal.",
  })
  async undoDecision(
    @Args(() => UndoArgs) { id, reason }: UndoArgs,
    @Ctx() context: Context,
  ): Promise<MatchDecided> {
    const { authority, subject: by } = context.viewer;
    return shownDecided(context, await undoDecision(context.knex, { authority, by, id: read(id), reason }));
  }
}

const who = ({ viewer }: Context) => ({ authority: viewer.authority, decidedBy: viewer.subject });

async function decide(
  context: Context,
  { id, reason }: DecideArgs,
  decision: DecisionKind,
): Promise<MatchDecided> {
  const deciding = { ...who(context), id: read(id), decision, reason };
  return shownDecided(context, await decideMatch(context.knex, deciding));
}
