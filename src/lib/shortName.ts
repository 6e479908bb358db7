/** Whether a name is one or two letters: any other such is as near, so nothing is. */
export const isShort = (name: string): boolean => /^\p{L}{1,2}$/u.test(name.trim());
