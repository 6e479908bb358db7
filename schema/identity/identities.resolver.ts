import { Ctx, Query, Resolver } from "type-graphql";
import { profileOf } from "../../src/access";
import { linkedIdentifiers } from "../../src/identity/unmatched";
import type { Context } from "../context";
import { Needs } from "../guard";
import { Cell } from "../measure/cell.type";
import { NOTES } from "../measure/notes";
import { Identities } from "./identities.type";
import { isMatched } from "./linkRules";

@Resolver()
export class IdentitiesResolver {
  @Needs("figures")
  @Query(() => Identities, {
    description:
      "How many identifiers of each kind each rule has linked to children, and how many are unmatched and why.",
  })
  async identities(@Ctx() { knex, viewer }: Context): Promise<Identities> {
    const { cells, profile } = await linkedIdentifiers(knex, viewer.authority, profileOf(viewer));
    const figures = cells.map((cell) => {
      const { kind = null, rule = null } = cell.group;
      return { kind, rule, isMatched: rule === null ? null : isMatched(rule), count: Cell.of(cell, []) };
    });
    return { figures, note: NOTES[profile] };
  }
}
