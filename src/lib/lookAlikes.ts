/** Letters of other alphabets that look like these of the Latin one: Cyrillic and Greek capitals, Cyrillic small ones. */
const LOOK_ALIKES: readonly (readonly [others: string, latin: string])[] = [
  [
    "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0423\u0406\u0405\u0408",
    "ABEKMHOPCTXYISJ",
  ],
  ["\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7", "ABEZHIKMNOPTYX"],
  ["\u0430\u0435\u043E\u0440\u0441\u0445\u0443\u0456\u0455\u0458", "aeopcxyisj"],
];
const LATIN = new Map(
  LOOK_ALIKES.flatMap(([others, latin]) =>
    [...others].map((letter, index) => [letter, latin[index]!] as const),
  ),
);

/** A text with full-width forms and letters of other alphabets written as the Latin ones they look like. */
export function latin(text: string): string {
  return [...text.normalize("NFKC")].map((letter) => LATIN.get(letter) ?? letter).join("");
}

/** What a scanner makes of a capital A alone in a cell. Elsewhere a Delta is a Delta. */
const DELTA = /(?<![\p{L}\p{N}])\u0394(?![\p{L}\p{N}])/gu;

/** The text of a status cell in Latin letters, with a Delta that stands alone read as the A it was printed as. */
export const statusLetters = (text: string): string => latin(text).replace(DELTA, "A");
