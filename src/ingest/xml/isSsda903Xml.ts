import { HubError } from "../../lib/hubError";
import { XmlParser } from "./xmlElements";
import { xmlText } from "./xmlText";

/** The element an SSDA903 return as XML consists of. */
export const ROOT = "EXPSSDA903";

/** Thrown to leave the parser once the root element is known. */
class RootFound extends Error {
  constructor(readonly root: string) {
    super(root);
  }
}

/** Whether a file is an SSDA903 return as XML, told by its first element; of it no more than the start is read. */
export async function isSsda903Xml(path: string): Promise<boolean> {
  const ignore = () => undefined;
  const opened = (name: string) => {
    throw new RootFound(name);
  };
  try {
    const parser = new XmlParser({ opened, text: ignore, closed: ignore, declared: opened });
    for await (const text of xmlText(path)) parser.write(text);
    return false;
  } catch (error) {
    if (error instanceof RootFound) return error.root === ROOT;
    if (error instanceof HubError) return false;
    throw error;
  }
}
