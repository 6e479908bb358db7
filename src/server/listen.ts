import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { HubError } from "../lib/hubError";

/** A server that is listening. */
export interface Listening {
  /** "http://127.0.0.1:4000", without a path. */
  readonly url: string;
  /** Lets requests under way finish, for at most a few seconds, and stops. May be called twice. */
  close(): Promise<void>;
}

const PATIENCE_MS = 5_000;

/** Listens; port 0 is any that is free. Throws HubError PORT_IN_USE or PORT_UNUSABLE. */
export async function listen(server: Server, host: string, port: number): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${given}`,
    close: () => (closing ??= close(server)),
  };
}

function close(server: Server): Promise<void> {
  const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): HubError {
  if (error.code === "EADDRINUSE")
    return new HubError(
      "PORT_IN_USE",
      `Port ${port}: another program is using it. Stop that program, or set PORT to another number.`,
    );
  const sentence = `the hub cannot listen there (${error.code}). Set PORT to a number from 1024 to 65535.`;
  return new HubError("PORT_UNUSABLE", `Port ${port} of ${host}: ${sentence}`);
}
