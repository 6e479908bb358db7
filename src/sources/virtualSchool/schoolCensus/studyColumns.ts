import { gcseGrade } from "../../../codeLists/virtualSchool/gcseGrade";
import { code, number, text } from "../../columns";

/** More hours than a year of full-time study has. */
const MOST_HOURS = 2000;

const hours = (doc: string) =>
  number(0, MOST_HOURS, 2, { doc, packedIn: "planned_hours", invalid: "blank", mayBeAbsent: true });
const grade = (doc: string, spellings: readonly string[] = []) =>
  code(gcseGrade, { doc, packedIn: "gcse_prior_attainment", invalid: "blank", mayBeAbsent: true, spellings });
const coded = (doc: string, pattern: RegExp, looksLike: string, spellings: readonly string[] = []) =>
  text({
    ...{ doc, pattern, looksLike, spellings },
    ...{ packedIn: "gcse_prior_attainment", invalid: "blank", mayBeAbsent: true },
  });

/** What the census asks of students after 16: planned hours, and English and maths before. */
export const studyColumns = {
  qualhrs: hours("planned hours for qualifications"),
  nonqualhrs: hours("planned hours beside qualifications"),
  qualhrspreviousyear: hours("planned hours for qualifications, year before"),
  nonqualhrspreviousyear: hours("planned hours beside qualifications, year before"),
  tlevelqualhrs: hours("planned hours for a T Level"),
  tlevelnonqualhrs: hours("planned hours beside a T Level"),
  mathsgcsehighestpriorattainment: grade("best maths GCSE"),
  mathsgcsepriorattainmentyear11: coded("when the maths GCSE was had, as coded", /^[123]$/, "1, 2 or 3", [
    "mathsgcsepriorattainmentyeargroup",
  ]),
  mathsgcsehighestpriorattainmentpreviousyear: grade("best maths GCSE, year before"),
  mathsgcsefundingexemption: coded(
    "exemption from the condition of funding for maths, as coded",
    /^[FLNOU]$/,
    "F, L, N, O or U",
  ),
  englishgcsehighestpriorattainment: grade("best English GCSE"),
  englishgcsepriorattainmentyear11: coded("when the English GCSE was had, as coded", /^[123]$/, "1, 2 or 3", [
    "englishgcsepriorattainmentyeargroup",
  ]),
  englishgcsehighestpriorattainmentpreviousyear: grade("best English GCSE, year before"),
  englishgcsefundingexemption: coded(
    "exemption from the condition of funding for English, as coded",
    /^[FLNOU]$/,
    "F, L, N, O or U",
  ),
} as const;
