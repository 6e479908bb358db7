/** The number a printed figure reads as, and with how many decimals it is printed. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
}

/**
 * The number a printed text reads as, or null where it reads as none: "110,000" and "-11" do, "13,4", "2.9m" and "one in
 * five" do not. Nothing is repaired: what a comma or a letter may have stood for is for a person to say.
 */
export function readPrinted(text: string): PrintedNumber | null {
  const parts = /^(-?(?:\d{1,3}(?:,\d{3})+|\d{1,12}))(\.\d{1,6})?$/.exec(text);
  if (!parts) return null;
  const decimals = parts[2] ?? "";
  return {
    value: Number(`${parts[1]!.replaceAll(",", "")}${decimals}`),
    decimals: Math.max(decimals.length - 1, 0),
  };
}
