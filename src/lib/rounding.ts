/**
 * `numerator / denominator x multiplier`, rounded half up at `places` decimals, exactly (whole-number arithmetic).
 * Returns null where the denominator is 0. A number below 0 is rounded as its opposite is. Source: DfE statistics round half up from unrounded numbers.
 */
export function ratio(
  numerator: number,
  denominator: number,
  multiplier: number,
  places: number,
): number | null {
  if (denominator === 0) return null;
  if (numerator < 0) return -ratio(-numerator, denominator, multiplier, places)!;
  const scaled = BigInt(numerator) * BigInt(multiplier) * 10n ** BigInt(places);
  const whole = (2n * scaled + BigInt(denominator)) / (2n * BigInt(denominator));
  return Number(whole) / 10 ** places;
}
