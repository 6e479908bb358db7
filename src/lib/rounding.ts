/**
 * `numerator / denominator x multiplier`, rounded half up at `places` decimals, exactly (whole-number arithmetic on
 * the decimals as they are written). Returns null where the denominator is 0. A number below 0 is rounded as its
 * opposite is. Source: DfE statistics round half up from unrounded numbers.
 */
export function ratio(
  numerator: number,
  denominator: number,
  multiplier: number,
  places: number,
): number | null {
  if (denominator === 0) return null;
  if (numerator < 0) return -ratio(-numerator, denominator, multiplier, places)!;
  const [over, under] = [decimal(numerator), decimal(denominator)];
  const scaled = over.digits * BigInt(multiplier) * 10n ** BigInt(places + under.places);
  const divisor = under.digits * 10n ** BigInt(over.places);
  const whole = (2n * scaled + divisor) / (2n * divisor);
  return Number(whole) / 10 ** places;
}

/** A number as whole digits and how many of them stand behind the point: 356.5 is 3565 and 1. */
function decimal(number: number): { readonly digits: bigint; readonly places: number } {
  const [whole, behind = ""] = String(number).split(".") as [string, string?];
  return { digits: BigInt(`${whole}${behind}`), places: behind.length };
}
