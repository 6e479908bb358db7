import { createHash } from "node:crypto";
import type { IdentifierKind } from "../sources/source";
import type { Advice } from "./fault";
import type { Issue } from "./issue";
import type { Cell } from "./rowCells";

/** What the sender's own report shows of an issue besides its place: the only place where the text of a cell is kept. */
export interface SentCell {
  /** What the cell says; "" where it is blank. */
  readonly value: string;
  /** The right text of the cell, "" to leave it empty; null where it can not be known. */
  readonly suggestion: string | null;
  readonly choices: readonly string[];
  /** The sender's own id of the child: the local id, else the number of another system, as it was sent. */
  readonly child: string | null;
  /** What the issue is about, as a fingerprint: the same in a later file where the issue is still there. */
  readonly about: string;
}

/** An issue on its way to where issues are kept, with what only its sender may see. */
export interface SentIssue extends Issue {
  readonly sent?: SentCell;
}

/** An issue that still knows the source's own name of its column, and what can be advised. */
export interface RowIssue extends Issue {
  readonly about: string;
  readonly advice: Advice;
  /** Whether the cell was read all the same. */
  readonly isRead: boolean;
  /** Whether the cell is left out and the row taken, if nothing else is wrong with it. */
  readonly isLeftOut: boolean;
}

const SHOWN_AS: readonly IdentifierKind[] = ["local", "pupil", "upn", "nhs", "uln"];

/** A longer cell is shown by its beginning. */
const LONGEST_SHOWN = 200;

/** Adds to the issues of a row what their sender sees of them. Rows without issues cost nothing. */
export class SentCells {
  private readonly byName: ReadonlyMap<string, Cell>;
  private readonly identifiers: readonly Cell[];
  private readonly key: readonly Cell[];

  /** `key`: the source's columns that identify a row among the rows of its child. */
  constructor(cells: readonly Cell[], key: readonly string[]) {
    this.byName = new Map(cells.map((cell) => [cell.name, cell]));
    this.identifiers = cells
      .filter(({ column }) => column.type.is === "identifier")
      .sort((a, b) => rank(a) - rank(b));
    this.key = cells.filter(({ name, column }) => key.includes(name) && column.type.is !== "identifier");
  }

  add(issues: readonly RowIssue[], texts: readonly string[]): SentIssue[] {
    const child = this.identifiers.map((cell) => cell.textOf(texts)).find((text) => text !== "") ?? null;
    return issues.map((issue) => {
      const { line, column, code, severity, message, about, advice } = issue;
      const sent = {
        value: shown(this.byName.get(about)?.textOf(texts) ?? ""),
        ...{ suggestion: advice.suggestion ?? null, choices: advice.choices ?? [] },
        child: child === null ? null : shown(child),
        about: fingerprint([code, about, ...this.whereabouts(about, child, texts)]),
      };
      return { line, column, code, severity, message, sent };
    });
  }

  /** The child and the key, the wrong cell itself left out: another wrong text in it is the same issue. */
  private whereabouts(about: string, child: string | null, texts: readonly string[]): string[] {
    if (child === null) return ["", ...texts];
    return [child, ...this.key.map((cell) => (cell.name === about ? "" : cell.textOf(texts)))];
  }
}

function rank({ column }: Cell): number {
  return column.type.is === "identifier" ? SHOWN_AS.indexOf(column.type.kind) : SHOWN_AS.length;
}

export function fingerprint(parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\0")).digest("base64url").slice(0, 22);
}

/** The beginning of a long text, never half a character of it. */
export function shown(text: string): string {
  return text.length <= LONGEST_SHOWN
    ? text
    : `${text.slice(0, LONGEST_SHOWN).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
