import type { CodeList } from "../codeLists/codeList";
import type { SourceColumn } from "./source";

/** The rest of a column's description: everything but its type. */
type Rest<To extends string> = Omit<SourceColumn, "type" | "to" | "packedIn"> & {
  readonly to?: To;
  readonly packedIn?: To;
};

const TEXT_LONGEST = 200;

/** The authority's own id of a child: text, leading zeros kept; 1 to 20 letters and digits (Standard Safeguarding Dataset). */
export const localId = <To extends string = never>(rest: Rest<To>): SourceColumn<NoInfer<To>> => ({
  type: { is: "identifier", kind: "local" },
  ...rest,
});

/** A unique pupil number: a letter, 11 digits, and a digit or letter. `unknown` lists the codes sent instead of one. */
export const upn = <To extends string = never>(
  rest: Rest<To> & { unknown?: CodeList },
): SourceColumn<NoInfer<To>> => {
  const { unknown, ...others } = rest;
  return { type: { is: "identifier", kind: "upn", ...(unknown && { unknown }) }, ...others };
};

/** The unique pupil number a pupil had before the current one: as a UPN. */
export const formerUpn = <To extends string = never>(rest: Rest<To>): SourceColumn<NoInfer<To>> => ({
  type: { is: "identifier", kind: "upn", isFormer: true },
  ...rest,
});

/** A unique learner number: ten digits, the last a check digit; blanks between are ignored. */
export const uln = <To extends string = never>(rest: Rest<To>): SourceColumn<NoInfer<To>> => ({
  type: { is: "identifier", kind: "uln" },
  ...rest,
});

/** An NHS number: ten digits, the last a check digit; blanks between are ignored. */
export const nhsNumber = <To extends string = never>(rest: Rest<To>): SourceColumn<NoInfer<To>> => ({
  type: { is: "identifier", kind: "nhs" },
  ...rest,
});

/** The id a school census gives a pupil's record. */
export const pupilId = <To extends string = never>(rest: Rest<To>): SourceColumn<NoInfer<To>> => ({
  type: { is: "identifier", kind: "pupil" },
  ...rest,
});

/** A calendar date in the source's date format. */
export const date = <To extends string = never>(rest: Rest<To>): SourceColumn<NoInfer<To>> => ({
  type: { is: "date" },
  ...rest,
});

/** A date whose day, month or year may be unknown: zz/MM/YYYY, zz/zz/YYYY, zz/zz/zzzz. Kept as text. */
export const partialDate = <To extends string = never>(rest: Rest<To>): SourceColumn<NoInfer<To>> => ({
  type: { is: "partialDate" },
  ...rest,
});

/** A code of an official list, valid in the file's collection year. */
export const code = <To extends string = never>(
  list: CodeList,
  rest: Rest<To>,
): SourceColumn<NoInfer<To>> => ({
  type: { is: "code", list },
  ...rest,
});

/** Text of at most 200 characters, or as `pattern` says; `looksLike` describes the pattern to a person. */
export const text = <To extends string = never>(
  rest: Rest<To> & { pattern?: RegExp; looksLike?: string; longest?: number },
): SourceColumn<NoInfer<To>> => {
  const { pattern, looksLike, longest = TEXT_LONGEST, ...others } = rest;
  return { type: { is: "text", longest, ...(pattern && { pattern, looksLike }) }, ...others };
};

/** A whole number from `least` to `most`. */
export const integer = <To extends string = never>(
  least: number,
  most: number,
  rest: Rest<To>,
): SourceColumn<NoInfer<To>> => ({ type: { is: "integer", least, most }, ...rest });

/** A number from `least` to `most` with at most `decimals` decimal places. */
export const number = <To extends string = never>(
  least: number,
  most: number,
  decimals: number,
  rest: Rest<To>,
): SourceColumn<NoInfer<To>> => ({ type: { is: "number", least, most, decimals }, ...rest });

/** A published number, or one of the symbols that stand in its place. */
export const figure = <To extends string = never>(rest: Rest<To>): SourceColumn<NoInfer<To>> => ({
  type: { is: "figure" },
  ...rest,
});

/** 0 or 1 (also 0.0 and 1.0, which spreadsheets write), Y or N, yes or no, true or false. */
export const flag = <To extends string = never>(rest: Rest<To>): SourceColumn<NoInfer<To>> => ({
  type: { is: "flag" },
  ...rest,
});

/** A United Kingdom postcode, kept with one space before the inward part. */
export const postcode = <To extends string = never>(rest: Rest<To>): SourceColumn<NoInfer<To>> => ({
  type: { is: "postcode" },
  ...rest,
});
