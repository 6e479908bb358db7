import type { Row } from "./world";

/**
 * What is wrong with rows of the shared returns, by hand-written predicates that share nothing with the program: its rules
 * are written in the words of records, these in the cells of the files.
 */
const YEAR_START = "2017-04-01";
const YEAR_END = "2018-03-31";

/** "31/12/2017" as "2017-12-31". */
export const iso = (date = "") => date.split("/").reverse().join("-");

const isTemporary = ({ PLACE = "" }: Row) => PLACE.startsWith("T");
const yearsLater = (date: string, years: number) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

/** Years of age: the birthday of 29 February is the 28th in a short year. */
export function ageOn(bornOn: string, on: string): number {
  const [year, isLeap] = [Number(on.slice(0, 4)), Number(on.slice(0, 4)) % 4 === 0];
  const birthday = bornOn.slice(5) === "02-29" && !isLeap ? "02-28" : bornOn.slice(5);
  return year - Number(bornOn.slice(0, 4)) - (on.slice(5) < birthday ? 1 : 0);
}

/** Whether the letter of a UPN of twelve digits, as all of these are, does not follow from them. */
function hasWrongLetter(upn: string): boolean {
  const digits = /^[A-Z](\d{12})$/.exec(upn)?.[1];
  if (digits === undefined) return false;
  const weighted = Array.from(digits, (digit, index) => (index + 2) * Number(digit));
  return "ABCDEFGHJKLMNPQRTUVWXYZ".indexOf(upn[0]!) !== weighted.reduce((a, b) => a + b) % 23;
}

export type Fault = readonly [issue: string, breaks: (row: Row) => boolean];
/** A fault of a row beside those of its child just before and just after it, in the order of their first days. */
export type FaultAcross = readonly [
  issue: string,
  breaks: (row: Row, next: Row | undefined, previous: Row | undefined) => boolean,
];
export interface Expected {
  readonly key: readonly string[];
  readonly faults: readonly Fault[];
  /** The column of first days, and what is wrong with rows in that order. */
  readonly across?: { readonly by: string; readonly faults: readonly FaultAcross[] };
}

/** Whether the next row begins before this one ended. */
const overlaps = (start: string, end: string) => (row: Row, next: Row | undefined) =>
  next !== undefined && (row[end] === "" || iso(row[end]) > iso(next[start]));

const stands = (row: Row) => [row["PLACE"], row["PL_POST"]].join();

const scoreIsDue = ({ DOB }: Row) => ageOn(iso(DOB), YEAR_START) >= 4 && ageOn(iso(DOB), YEAR_END) < 17;

const ageAtEnd = ({ DOB }: Row) => ageOn(iso(DOB), YEAR_END);

/** Days an episode lasted; until the end of the year where it is open. */
const lasted = ({ DECOM, DEC }: Row) =>
  (Date.parse(DEC === "" ? YEAR_END : iso(DEC)) - Date.parse(iso(DECOM))) / 86_400_000;

/** Providers and placements that do not go together, T0 to T4 aside. */
const IMPOSSIBLE = /^(PR0 (?!P1|T)|PR[12] (P1|R2|R5)$|PR3 (P1|A|K1|K2|U)|PR[45] P1$)/;

const intervention = (row: Row) =>
  [row["SUBSTANCE_MISUSE"], row["INTERVENTION_RECEIVED"], row["INTERVENTION_OFFERED"]].join();

const isNoAccommodation = (code: string) => !/^([BCDEGHKRSTUVWXYZ][12]|0)$/.test(code);

/** What is wrong with rows of a kind of file, as code, column and severity. */
export const EXPECTED: Record<string, Expected> = {
  ssda903_header: {
    key: ["CHILD"],
    faults: [
      ["MOTHER_IS_MALE MOTHER warning", ({ MOTHER, SEX }) => /^1/.test(MOTHER!) && SEX === "1"],
      ["NOT_A_UPN UPN warning", ({ UPN }) => !/^([A-Z]\d{11}[A-Z\d]|UN[1-5]|)$/.test(UPN!)],
      ["UPN_CHECK_LETTER UPN warning", ({ UPN }) => hasWrongLetter(UPN!)],
    ],
  },
  ssda903_episodes: {
    key: ["CHILD", "DECOM"],
    faults: [
      ["REASON_WITHOUT_END REC warning", ({ DEC, REC }) => DEC === "" && REC !== ""],
      ["END_WITHOUT_REASON REC warning", ({ DEC, REC }) => DEC !== "" && REC === ""],
      [
        "PROVIDER_NOT_NEEDED PLACE_PROVIDER warning",
        (row) => isTemporary(row) && row["PLACE_PROVIDER"] !== "",
      ],
      ["STARTS_IN_TEMPORARY_PLACEMENT PLACE warning", (row) => isTemporary(row) && row["RNE"] === "S"],
      ["CODE_NOT_IN_YEAR REASON_PLACE_CHANGE warning", (row) => row["REASON_PLACE_CHANGE"] === "CUSTOD"],
      ["EPISODE_AFTER_YEAR DECOM warning", ({ DECOM }) => iso(DECOM) > YEAR_END],
      ["EPISODE_ENDS_BEFORE_START DEC error", ({ DECOM, DEC }) => DEC !== "" && iso(DEC) < iso(DECOM)],
      ["EPISODE_UNDER_A_DAY DEC error", ({ DECOM, DEC }) => DEC === DECOM],
      [
        "EPISODE_ENDS_AFTER_YEAR DEC warning",
        (row) => iso(row["DECOM"]) <= YEAR_END && iso(row["DEC"]) > YEAR_END,
      ],
      [
        "CHANGE_REASON_WITHOUT_END REASON_PLACE_CHANGE warning",
        (row) => row["DEC"] === "" && !["", "CUSTOD"].includes(row["REASON_PLACE_CHANGE"]!),
      ],
      [
        "CHANGE_REASON_OF_TEMPORARY REASON_PLACE_CHANGE warning",
        (row) => isTemporary(row) && !["", "CUSTOD"].includes(row["REASON_PLACE_CHANGE"]!),
      ],
      [
        "ENDS_IN_TEMPORARY_PLACEMENT REC warning",
        (row) => isTemporary(row) && !["", "X1"].includes(row["REC"]!),
      ],
      [
        "LEGAL_STATUS_TOO_LONG LS warning",
        (row) => lasted(row) > ({ L1: 3, L2: 21, L3: 7, J2: 21, V3: 17 }[row["LS"]!] ?? Infinity),
      ],
      [
        "TEMPORARY_PLACEMENT_TOO_LONG PLACE warning",
        (row) => lasted(row) > ({ T1: 42, T3: 21, T4: 7 }[row["PLACE"]!] ?? Infinity),
      ],
      [
        "PROVIDER_MISSING PLACE_PROVIDER warning",
        (row) => row["PLACE_PROVIDER"] === "" && !isTemporary(row) && row["PLACE"] !== "Z1",
      ],
      [
        "PROVIDER_CANNOT_PROVIDE PLACE_PROVIDER warning",
        (row) => IMPOSSIBLE.test(`${row["PLACE_PROVIDER"]} ${row["PLACE"]}`),
      ],
      ["SHORT_BREAK_ELSEWHERE PLACE warning", ({ LS, PLACE }) => /^V[34] (T.|U1|U4)$/.test(`${LS} ${PLACE}`)],
      ["WITH_PARENTS_WITHOUT_ORDER LS warning", ({ LS, PLACE }) => `${LS} ${PLACE}` === "V2 P1"],
      [
        "ADOPTION_PLACEMENT_WITHOUT_ORDER LS warning",
        ({ LS, PLACE }) => LS !== "E1" && ["A5", "A6"].includes(PLACE!),
      ],
      [
        "URN_NOT_NEEDED URN warning",
        ({ PLACE, URN }) =>
          !["", "XXXXXXX"].includes(URN!) && "H5 P1 P2 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z1".includes(PLACE!),
      ],
    ],
    across: {
      by: "DECOM",
      faults: [
        ["EPISODE_OVERLAPS_NEXT DEC warning", overlaps("DECOM", "DEC")],
        // What ceased after the year continues in the next return.
        [
          "CONTINUES_WITHOUT_NEXT REC warning",
          ({ DEC, REC }, next) =>
            `${REC}` === "X1" &&
            DEC !== "" &&
            iso(DEC) <= YEAR_END &&
            !(next && iso(next["DECOM"]) <= iso(DEC)),
        ],
        [
          "STARTS_WHILE_IN_CARE RNE warning",
          ({ RNE, DECOM }, _, previous) => RNE === "S" && previous?.["DEC"] === DECOM,
        ],
        [
          "CONTINUES_AFTER_CARE_ENDED RNE warning",
          ({ RNE, DECOM }, _, previous) =>
            "LPTBU".includes(RNE!) &&
            /^E(?!2$|15$)/.test(previous?.["REC"] ?? "") &&
            previous!["DEC"] !== "" &&
            iso(previous!["DEC"]) <= iso(DECOM),
        ],
        [
          "TEMPORARY_WITHOUT_RETURN PLACE warning",
          (row, next, previous) =>
            [previous, row, next].map((one) => one?.["PLACE"]!.charAt(0) === "T").join() ===
              "false,true,false" &&
            previous?.["DEC"] === row["DECOM"] &&
            next?.["DECOM"] === row["DEC"] &&
            stands(previous!) !== stands(next!),
        ],
        ["EPISODES_AFTER_LAST REC warning", ({ REC }, next) => /^E(2|15)$/.test(REC!) && next !== undefined],
      ],
    },
  },
  ssda903_reviews: {
    key: ["CHILD", "REVIEW"],
    faults: [
      ["REVIEW_AFTER_YEAR REVIEW warning", ({ REVIEW }) => iso(REVIEW) > YEAR_END],
      [
        "UNDER_FOUR_CODE_LATER REVIEW_CODE warning",
        (row) => row["REVIEW_CODE"] === "PN0" && iso(row["REVIEW"]) > yearsLater(iso(row["DOB"]), 4),
      ],
      [
        "PARTICIPATION_UNDER_FOUR REVIEW_CODE warning",
        (row) => /^PN[1-7]$/.test(row["REVIEW_CODE"]!) && iso(row["REVIEW"]) < yearsLater(iso(row["DOB"]), 4),
      ],
    ],
  },
  ssda903_uasc: {
    key: ["CHILD"],
    faults: [["UASC_AFTER_ADULTHOOD DUC warning", ({ DOB, DUC }) => iso(DUC) > yearsLater(iso(DOB), 18)]],
  },
  ssda903_oc2: {
    key: ["CHILD"],
    faults: [
      [
        "SDQ_SCORE_AND_REASON SDQ_REASON warning",
        (row) => row["SDQ_SCORE"] !== "" && row["SDQ_REASON"] !== "",
      ],
      [
        "SDQ_NEITHER_SCORE_NOR_REASON SDQ_SCORE warning",
        (row) => row["SDQ_SCORE"] === "" && row["SDQ_REASON"] === "" && scoreIsDue(row),
      ],
      [
        "SDQ_AT_OTHER_AGE SDQ_SCORE warning",
        (row) =>
          (row["SDQ_SCORE"] !== "" || row["SDQ_REASON"] !== "") &&
          (ageAtEnd(row) < 4 || yearsLater(iso(row["DOB"]), 17) < YEAR_START),
      ],
      [
        "SDQ_AGE_REASON_AT_OTHER_AGE SDQ_REASON warning",
        (row) =>
          row["SDQ_REASON"] === "SDQ1" &&
          row["SDQ_SCORE"] === "" &&
          yearsLater(iso(row["DOB"]), 4) <= YEAR_START &&
          yearsLater(iso(row["DOB"]), 16) >= YEAR_END,
      ],
      ["CONVICTED_UNDER_TEN CONVICTED warning", (row) => row["CONVICTED"] !== "" && ageAtEnd(row) < 10],
      ["CONVICTED_MISSING CONVICTED warning", (row) => row["CONVICTED"] === "" && ageAtEnd(row) >= 10],
      [
        "DEVELOPMENT_CHECKED_FROM_FIVE HEALTH_CHECK warning",
        (row) => row["HEALTH_CHECK"] !== "" && ageAtEnd(row) >= 5,
      ],
      [
        "DEVELOPMENT_CHECK_MISSING HEALTH_CHECK warning",
        (row) => row["HEALTH_CHECK"] === "" && ageAtEnd(row) < 5,
      ],
      [
        "INTERVENTION_NOT_NEEDED INTERVENTION_RECEIVED warning",
        (row) => !/^(0,,|1,0,.?|1,,.?|1,1,)$/.test(intervention(row)),
      ],
      ["INTERVENTION_MISSING INTERVENTION_RECEIVED warning", (row) => /^1,(0,|,.?)$/.test(intervention(row))],
    ],
  },
  ssda903_oc3: {
    key: ["CHILD"],
    faults: [
      ["CODE_UNKNOWN ACCOM error", ({ ACCOM }) => isNoAccommodation(ACCOM!)],
      [
        "CARE_LEAVER_OF_OTHER_AGE DOB warning",
        (row) => ageAtEnd(row) < 17 || ageOn(iso(row["DOB"]), YEAR_START) > 21,
      ],
      [
        "DETAILS_NOT_NEEDED IN_TOUCH warning",
        ({ IN_TOUCH, ACTIV, ACCOM }) =>
          /^(DIED|RHOM)$/.test(IN_TOUCH!) && !isNoAccommodation(ACCOM!) && `${ACTIV}${ACCOM}` !== "00",
      ],
      [
        "IN_TOUCH_WITHOUT_DETAILS IN_TOUCH warning",
        (row) => row["IN_TOUCH"] === "YES" && [row["ACTIV"], row["ACCOM"]].includes("0"),
      ],
      ["NEVER_SUITABLE ACCOM warning", ({ ACCOM }) => /^[SX]1$/.test(ACCOM!)],
      [
        "ACCOMMODATION_AT_SEVENTEEN ACCOM warning",
        (row) => /^[TZ]/.test(row["ACCOM"]!) && ageAtEnd(row) === 17,
      ],
    ],
  },
  ssda903_ad1: {
    key: ["CHILD", "DATE_INT"],
    faults: [
      ["MATCHED_BEFORE_DECISION DATE_MATCH warning", (row) => iso(row["DATE_MATCH"]) < iso(row["DATE_INT"])],
      [
        "ADOPTERS_OF_ONE_SEX_CODE NB_ADOPTR warning",
        (row) => row["NB_ADOPTR"] === "2" && row["SEX_ADOPTR"]!.endsWith("1"),
      ],
      [
        "ADOPTERS_STATUS_AND_SEX LS_ADOPTR warning",
        (row) =>
          !/^(L0 [MF]1|L(11|2|3) MF|L(12|2|4) (MM|FF))$/.test(`${row["LS_ADOPTR"]} ${row["SEX_ADOPTR"]}`),
      ],
    ],
  },
  ssda903_placed_adoption: {
    key: ["CHILD", "DATE_PLACED"],
    faults: [
      [
        "CODE_UNKNOWN REASON_PLACED_CEASED warning",
        (row) => !/^(RD[1-4]|)$/.test(row["REASON_PLACED_CEASED"]!),
      ],
    ],
    across: {
      by: "DATE_PLACED",
      faults: [
        ["DECISION_OVERLAPS_NEXT DATE_PLACED_CEASED warning", overlaps("DATE_PLACED", "DATE_PLACED_CEASED")],
      ],
    },
  },
  ssda903_previous_permanence: {
    key: ["CHILD"],
    faults: [
      [
        "NO_ARRANGEMENT_BUT_DETAILS PREV_PERM warning",
        (row) => row["PREV_PERM"] === "Z1" && `${row["LA_PERM"]}${row["DATE_PERM"]}` !== "",
      ],
    ],
  },
  ssda903_missing: {
    key: ["CHILD", "MIS_START", "MISSING"],
    faults: [
      [
        "MISSING_ENDS_BEFORE_START MIS_END error",
        (row) => row["MIS_END"] !== "" && iso(row["MIS_END"]) < iso(row["MIS_START"]),
      ],
      ["MISSING_AFTER_YEAR MIS_START warning", ({ MIS_START }) => iso(MIS_START) > YEAR_END],
      [
        "MISSING_ENDS_OUTSIDE_YEAR MIS_END warning",
        ({ MIS_START, MIS_END }) =>
          MIS_END !== "" &&
          iso(MIS_START) <= iso(MIS_END) &&
          iso(MIS_START) <= YEAR_END &&
          (iso(MIS_END) > YEAR_END || iso(MIS_END) < YEAR_START),
      ],
    ],
    across: {
      by: "MIS_START",
      faults: [["MISSING_OVERLAPS_NEXT MIS_END warning", overlaps("MIS_START", "MIS_END")]],
    },
  },
  ssda903_social_worker_episodes: {
    key: ["CHILD", "SW_DECOM", "SW_ID"],
    faults: [
      ["CODE_UNKNOWN SW_REASON warning", ({ SW_REASON }) => SW_REASON === "SWLAZY"],
      ["SOCIAL_WORKER_AFTER_YEAR SW_DECOM warning", ({ SW_DECOM }) => iso(SW_DECOM) > YEAR_END],
    ],
    across: {
      by: "SW_DECOM",
      faults: [["SOCIAL_WORKER_OVERLAPS_NEXT SW_DEC warning", overlaps("SW_DECOM", "SW_DEC")]],
    },
  },
  ssda903_deprivations_of_liberty: {
    key: ["CHILD", "DOLO_START"],
    faults: [["DOLO_AFTER_YEAR DOLO_START warning", ({ DOLO_START }) => iso(DOLO_START) > YEAR_END]],
    across: {
      by: "DOLO_START",
      faults: [["DOLO_OVERLAPS_NEXT DOLO_END warning", overlaps("DOLO_START", "DOLO_END")]],
    },
  },
};

/** How many of the rows that are taken have each fault across rows. */
export function rowsAcross(taken: readonly Row[], { key, across }: Expected): (readonly [string, number])[] {
  if (!across) return [];
  const place = (row: Row) => [row["CHILD"], iso(row[across.by]), ...key.map((name) => row[name])].join("\0");
  const sorted = [...taken].sort((a, b) => (place(a) < place(b) ? -1 : 1));
  const near = (row: Row, other: Row | undefined) => (other?.["CHILD"] === row["CHILD"] ? other : undefined);
  return across.faults.map(([issue, breaks]) => {
    const isBroken = (row: Row, at: number) =>
      breaks(row, near(row, sorted[at + 1]), near(row, sorted[at - 1]));
    return [issue, sorted.filter(isBroken).length] as const;
  });
}
