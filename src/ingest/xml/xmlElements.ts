import { parser as saxParser } from "sax";
import type { SAXParser } from "sax";
import { HubError } from "../../lib/hubError";

/** What a reader of XML is told: names without their prefix, and the line on which a start tag stands. */
export interface Elements {
  opened(name: string, line: number): void;
  text(text: string, line: number): void;
  closed(line: number): void;
  /** The root element a document type is declared for. */
  declared?(root: string): void;
}

/**
 * A parser of XML as it comes, piece by piece. Strict: what is not well formed is refused with its line. A DOCTYPE is
 * refused too, so that no entity can be declared; but the five of XML itself none is known, and none is ever fetched.
 * No text of the file goes into a message.
 */
export class XmlParser {
  private readonly sax: SAXParser = saxParser(true, { position: true });

  constructor(elements: Elements) {
    const { sax } = this;
    sax.onerror = () => this.refuse("XML_MALFORMED", "the XML is not well formed");
    sax.ondoctype = (text) => {
      elements.declared?.(/^\s*([^\s[]*)/.exec(text)![1]!);
      this.refuse("XML_DOCTYPE", "the XML declares a document type, which a return has not");
    };
    sax.onopentagstart = ({ name }) => elements.opened(name.replace(/^.*:/, ""), this.line);
    sax.onattribute = ({ name }) => this.expectAttribute(name);
    sax.ontext = (text) => elements.text(text, this.line);
    sax.oncdata = (text) => elements.text(text, this.line);
    sax.onclosetag = () => elements.closed(this.line);
  }

  write(text: string): void {
    this.sax.write(text);
  }

  /** Throws where the XML ends too soon. */
  end(): void {
    this.sax.close();
  }

  /** The return keeps nothing in attributes, so what stands in one would be lost without a word. */
  private expectAttribute(name: string): void {
    if (!/^(xmlns|xsi|xml)(:|$)/.test(name)) this.refuse("XML_UNEXPECTED", "an element has an attribute");
  }

  private get line(): number {
    return this.sax.line + 1;
  }

  private refuse(code: string, says: string): never {
    throw xmlFault(code, this.line, says);
  }
}

/** An XML file that cannot be taken for a return, with the line that shows it. */
export function xmlFault(code: string, line: number, says: string): HubError {
  return new HubError(code, `Line ${line}: ${says}. Export the return again and send that.`);
}
