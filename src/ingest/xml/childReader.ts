import { ROOT } from "./isSsda903Xml";
import { xmlFault } from "./xmlElements";
import type { Elements } from "./xmlElements";

/** The fields that stand together in one element, by name, with the line of the element. */
export interface Group {
  readonly line: number;
  readonly fields: Map<string, string>;
}

/** An element that is open. One with elements in it is a group, one without is a field of the group around it. */
interface Open extends Group {
  readonly name: string;
  text: string;
  hasElements: boolean;
}

/** Far more than the return's schema allows, so that no file can make memory grow. */
const LONGEST_FIELD = 10_000;
const MOST_GROUPS = 10_000;
const DEEPEST = 8;

/**
 * Reads the return child by child and gives the groups of each, in the order of their lines: the header, its parts and
 * the episodes. The names of groups are not looked at: what a group is follows from its fields.
 */
export class ChildReader implements Elements {
  private readonly open: Open[] = [];
  private groups: Group[] = [];

  constructor(private readonly onChild: (groups: readonly Group[]) => void) {}

  opened(name: string, line: number): void {
    const [root, child] = this.open;
    if (!root && name !== ROOT) throw xmlFault("XML_UNEXPECTED", line, "the file is no SSDA903 return");
    if (root && !child && name !== "CHILD") throw xmlFault("XML_UNEXPECTED", line, "an element is no CHILD");
    if (this.open.length >= DEEPEST) throw xmlFault("XML_UNEXPECTED", line, "elements are nested too deep");
    const around = this.open.at(-1);
    if (around) {
      this.refuseText(around, line);
      around.hasElements = true;
    }
    const element: Open = { name, line, fields: new Map(), text: "", hasElements: false };
    this.open.push(element);
  }

  text(text: string, line: number): void {
    const element = this.open.at(-1);
    if (!element) return;
    element.text += text;
    if (element.hasElements) this.refuseText(element, line);
    if (element.text.length > LONGEST_FIELD) throw xmlFault("XML_UNEXPECTED", line, "a field is too long");
  }

  closed(line: number): void {
    const element = this.open.pop()!;
    const around = this.open.at(-1);
    if (this.open.length === 1) this.endChild();
    else if (around && element.hasElements) this.keepGroup(element, line);
    else if (around) this.keepField(around, element, line);
  }

  private endChild(): void {
    this.onChild(this.groups.sort((a, b) => a.line - b.line));
    this.groups = [];
  }

  private keepGroup(group: Open, line: number): void {
    this.groups.push(group);
    if (this.groups.length > MOST_GROUPS)
      throw xmlFault("XML_UNEXPECTED", line, "a child has too many records");
  }

  private keepField(group: Open, { name, text }: Open, line: number): void {
    if (group.fields.has(name)) throw xmlFault("XML_REPEATED", line, "a field stands twice in one record");
    group.fields.set(name, text.replace(/\s+/g, " ").trim());
  }

  /** Text beside elements belongs to no field, and would be lost without a word. */
  private refuseText(element: Open, line: number): void {
    if (element.text.trim() !== "") throw xmlFault("XML_UNEXPECTED", line, "text stands outside the fields");
    element.text = "";
  }
}
