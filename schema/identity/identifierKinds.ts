import { codeEnum } from "../codeEnum";

export const IdentifierKind = codeEnum("IdentifierKind", "A kind of identifier of a child.", [
  { code: "local", words: "The authority's own id." },
  { code: "upn", words: "A unique pupil number. It is kept only as a keyed hash and never served." },
  { code: "nhs", words: "An NHS number. It is kept only as a keyed hash and never served." },
  { code: "uln", words: "A unique learner number. It is kept only as a keyed hash and never served." },
  { code: "pupil", words: "The id a school census gives a pupil's record." },
]);
