import type { Knex } from "knex";
import type { Profile, RawCell, ReleasedTable } from "../disclosure/cell";
import { release } from "../disclosure/release";
import { COUNT } from "../disclosure/scales";
import type { IdentifierKind } from "../sources/source";
import { AGREED } from "./scoring/agreed";

/**
 * Every rule a link can rest on, in the order in which they are asked: what an earlier one says of an identifier, no later
 * one changes. The unmatched ones say why no rule held.
 */
export const LINK_RULES = [
  { rule: "local id", isMatched: true, means: "The authority's own id names the child." },
  {
    rule: "decided: same child",
    isMatched: true,
    means: "A person decided that the identifier and another are one child's.",
  },
  { rule: "upn", isMatched: true, means: "One child's local id was told beside this unique pupil number." },
  { rule: "nhs number", isMatched: true, means: "One child's local id was told beside this NHS number." },
  { rule: "uln", isMatched: true, means: "One child's local id was told beside this unique learner number." },
  {
    rule: "former upn",
    isMatched: true,
    means: "One of a former and a current UPN of the same row is linked, and the other follows it.",
  },
  {
    rule: "beside a linked number",
    isMatched: true,
    means: "A number of another kind, told beside this one in a row without a local id, is linked.",
  },
  {
    rule: "census pupil",
    isMatched: true,
    means: "One UPN was told beside the id a school census gives the pupil, and that UPN is linked.",
  },
  ...AGREED.map(({ rule }) => ({
    rule,
    isMatched: true,
    means: `No source claims whose it is, and what is told of it picks out one child: ${rule.replace("agreed: ", "")}.`,
  })),
  { rule: "unmatched: no local id told", isMatched: false, means: "No source told a local id beside it." },
  {
    rule: "unmatched: told for several local ids",
    isMatched: false,
    means: "Sources told local ids of several children beside it.",
  },
  {
    rule: "unmatched: told for several upns",
    isMatched: false,
    means: "School censuses told several UPNs beside the id they give the pupil.",
  },
  {
    rule: "unmatched: told beside several children",
    isMatched: false,
    means: "The numbers told beside it are linked to several children.",
  },
  {
    rule: "unmatched: agrees with several children",
    isMatched: false,
    means: "What is told of it agrees with several children.",
  },
  {
    rule: "unmatched: dates of birth differ",
    isMatched: false,
    means: "The local id told beside it has another date of birth.",
  },
  {
    rule: "unmatched: decided to be another child",
    isMatched: false,
    means: "A person decided that it is not the child that sources told for it.",
  },
  {
    rule: "unmatched: an adoption lies between",
    isMatched: false,
    means:
      "It would lead to a child whose care ended in adoption, from another or later identity of the child.",
  },
] as const;

const KINDS: readonly { readonly kind: IdentifierKind; readonly letter: string }[] = [
  { kind: "local", letter: "L" },
  { kind: "upn", letter: "U" },
  { kind: "nhs", letter: "N" },
  { kind: "uln", letter: "V" },
  { kind: "pupil", letter: "P" },
];

interface Counted {
  readonly letter: string;
  readonly rule: string;
  readonly identifiers: number;
}

/**
 * How many identifiers of each kind each rule has linked, and how many it could not, as a released table with the
 * breakdowns `kind` and `rule` and all their margins.
 */
export async function linkedIdentifiers(
  knex: Knex,
  authority: string,
  profile: Profile,
): Promise<ReleasedTable> {
  const { rows } = await knex.raw<{ rows: Counted[] }>(
    `SELECT left(subject, 1) AS letter, rule, count(*) AS identifiers FROM identity_links
     WHERE authority = :authority AND known_to IS NULL GROUP BY 1, 2`,
    { authority },
  );
  const cells = togetherUnmatched(withMargins(rows));
  return release({ breakdowns: ["kind", "rule"], cells, scale: COUNT }, profile);
}

/**
 * How many are unmatched altogether, and of each kind, is a figure of its own (`unmatched`), and what is shown of the
 * reasons here would be taken from it: where one of them is few, none is shown.
 */
function togetherUnmatched(cells: readonly RawCell[]): RawCell[] {
  const isUnmatched = ({ group }: RawCell) => group["rule"]?.startsWith("unmatched") === true;
  const leaves = cells.filter(isUnmatched).map(({ numerator }) => numerator);
  return cells.map((cell) => (isUnmatched(cell) ? { ...cell, leaves } : cell));
}

/** Every kind and rule, those of no identifier as 0, and null for all kinds or all rules. */
function withMargins(rows: readonly Counted[]): RawCell[] {
  return [null, ...KINDS].flatMap((kind) =>
    [null, ...LINK_RULES].map((rule) => ({
      group: { kind: kind?.kind ?? null, rule: rule?.rule ?? null },
      numerator: rows
        .filter((row) => (!kind || row.letter === kind.letter) && (!rule || row.rule === rule.rule))
        .reduce((sum, { identifiers }) => sum + identifiers, 0),
      denominator: null,
    })),
  );
}
