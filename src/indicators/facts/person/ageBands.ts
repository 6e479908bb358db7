import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { careLeaversPopulations } from "../../populations/careLeavers";
import { ofChildren } from "../../populations";

interface Band {
  readonly code: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

const DFE_BANDS: readonly Band[] = [
  { code: "AGE_UNDER_1", label: "Under 1", from: 0, to: 0 },
  { code: "AGE_1_4", label: "1 to 4", from: 1, to: 4 },
  { code: "AGE_5_9", label: "5 to 9", from: 5, to: 9 },
  { code: "AGE_10_15", label: "10 to 15", from: 10, to: 15 },
  { code: "AGE_16_PLUS", label: "16 and over", from: 16, to: 150 },
];

const LEAVER_BANDS: readonly Band[] = [
  { code: "AGE_UNDER_16", label: "Under 16", from: 0, to: 15 },
  { code: "AGE_16_17", label: "16 and 17", from: 16, to: 17 },
  { code: "AGE_18_21", label: "18 to 21", from: 18, to: 21 },
  { code: "AGE_22_25", label: "22 to 25", from: 22, to: 25 },
  { code: "AGE_26_PLUS", label: "26 and over", from: 26, to: 150 },
];

const banded = (bands: readonly Band[]) => ({
  kind: "category" as const,
  sql: `CASE ${bands.map(({ code, from, to }) => `WHEN p.age BETWEEN ${from} AND ${to} THEN '${code}'`).join(" ")} END`,
  needs: [],
  values: [...bands.map(({ code, label }) => ({ code, label })), UNKNOWN],
  isBreakdown: true,
});

export const dfeAgeGroup: Fact = {
  ...banded(DFE_BANDS),
  code: "dfe_age_group",
  title: "Age group of the DfE tables",
  plain: "Age in the bands of the DfE's tables: under 1, 1-4, 5-9, 10-15, 16 and over.",
  populations: ofChildren.filter((population) => !careLeaversPopulations.includes(population)),
};

export const careLeaverAgeGroup: Fact = {
  ...banded(LEAVER_BANDS),
  code: "care_leaver_age_group",
  title: "Age group of care leavers",
  plain: "Age in the bands in which duties to care leavers change: 16-17, 18-21, 22-25.",
  populations: careLeaversPopulations,
};
