/** An error meant for a person: a stable code and one sentence that says where, what, and what to do. */
export class HubError extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = "HubError";
  }
}
