/** The authority of the demonstration. Its code has the form of a county's and belongs to none. */
export const DEMONSTRATION = { code: "E10999999", name: "Demonstration County" } as const;
