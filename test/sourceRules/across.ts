type Cells = Readonly<Record<string, string>>;
/** The row that is asked about between those before and after it of its child; null: there is none. */
export type ThreeRows = readonly [previous: Cells | null, row: Cells, next: Cells | null];

const T0 = { DECOM: "2024-06-01", PLACE: "T0", DEC: "2024-06-05" };
const BEFORE = { DECOM: "2024-05-01", PLACE: "U4", DEC: "2024-06-01", PL_POST: "AB1 1AA" };
const AFTER = { DECOM: "2024-06-05", PLACE: "U4", PL_POST: "AB1 1AA" };
const CONTINUES = { DECOM: "2024-05-01", DEC: "2024-06-01", REC: "X1" };
const HOME = { ...CONTINUES, REC: "E8" };

/** A rule across rows, rows that break it, and the smallest change that keeps it. Cells not named are blank. */
export const ACROSS_EXAMPLES: readonly [source: string, rule: string, broken: ThreeRows, kept: ThreeRows][] =
  [
    ...overlaps("ssda903_episodes", "EPISODE_OVERLAPS_NEXT", "DECOM", "DEC"),
    ...overlaps("ssda903_missing", "MISSING_OVERLAPS_NEXT", "MIS_START", "MIS_END"),
    ...overlaps("ssda903_social_worker_episodes", "SOCIAL_WORKER_OVERLAPS_NEXT", "SW_DECOM", "SW_DEC"),
    ...overlaps("ssda903_placed_adoption", "DECISION_OVERLAPS_NEXT", "DATE_PLACED", "DATE_PLACED_CEASED"),
    ...overlaps("ssda903_deprivations_of_liberty", "DOLO_OVERLAPS_NEXT", "DOLO_START", "DOLO_END"),
    ...episodes("CONTINUES_WITHOUT_NEXT", [
      [
        [null, CONTINUES, { DECOM: "2024-06-02" }],
        [null, CONTINUES, { DECOM: "2024-06-01" }],
      ],
      // An overlap is another fault, and told as such.
      [
        [null, CONTINUES, null],
        [null, CONTINUES, { DECOM: "2024-05-31" }],
      ],
      [
        [null, CONTINUES, null],
        [null, HOME, null],
      ],
      [
        [null, { ...CONTINUES, DEC: "2025-03-31" }, null],
        [null, { ...CONTINUES, DEC: "2025-04-01" }, null],
      ],
    ]),
    ...episodes("STARTS_WHILE_IN_CARE", [
      [
        [CONTINUES, { DECOM: "2024-06-01", RNE: "S" }, null],
        [CONTINUES, { DECOM: "2024-06-02", RNE: "S" }, null],
      ],
      [
        [HOME, { DECOM: "2024-06-01", RNE: "S" }, null],
        [HOME, { DECOM: "2024-06-01", RNE: "P" }, null],
      ],
    ]),
    ...episodes("CONTINUES_AFTER_CARE_ENDED", [
      [
        [HOME, { DECOM: "2024-06-01", RNE: "P" }, null],
        [CONTINUES, { DECOM: "2024-06-01", RNE: "P" }, null],
      ],
      [
        [HOME, { DECOM: "2024-07-01", RNE: "L" }, null],
        [HOME, { DECOM: "2024-07-01", RNE: "S" }, null],
      ],
      [
        [HOME, { DECOM: "2024-06-01", RNE: "U" }, null],
        [HOME, { DECOM: "2024-05-31", RNE: "U" }, null],
      ],
      [
        [HOME, { DECOM: "2024-06-01", RNE: "U" }, null],
        [{ ...HOME, REC: "E2" }, { DECOM: "2024-06-01", RNE: "U" }, null],
      ],
    ]),
    ...episodes("TEMPORARY_WITHOUT_RETURN", [
      [
        [BEFORE, T0, { ...AFTER, PLACE: "U6" }],
        [BEFORE, T0, AFTER],
      ],
      [
        [BEFORE, T0, { ...AFTER, PL_POST: "AB1 1AB" }],
        [BEFORE, T0, { ...AFTER, PL_POST: "" }],
      ],
      [
        [BEFORE, T0, { ...AFTER, PLACE: "U6" }],
        [BEFORE, T0, { ...AFTER, PLACE: "T1" }],
      ],
      [
        [BEFORE, T0, { ...AFTER, PLACE: "U6" }],
        [BEFORE, T0, { ...AFTER, PLACE: "U6", DECOM: "2024-06-06" }],
      ],
      [
        [BEFORE, T0, { ...AFTER, PLACE: "U6" }],
        [null, T0, { ...AFTER, PLACE: "U6" }],
      ],
      [
        [BEFORE, T0, { ...AFTER, PLACE: "U6" }],
        [BEFORE, T0, null],
      ],
    ]),
    ...episodes("EPISODES_AFTER_LAST", [
      [
        [null, { ...HOME, REC: "E2" }, { DECOM: "2024-07-01" }],
        [null, { ...HOME, REC: "E2" }, null],
      ],
      [
        [null, { ...HOME, REC: "E15" }, { DECOM: "2024-07-01" }],
        [null, { ...HOME, REC: "E17" }, { DECOM: "2024-07-01" }],
      ],
    ]),
  ];

type Example = (typeof ACROSS_EXAMPLES)[number];

function overlaps(source: string, rule: string, start: string, end: string): Example[] {
  const row = (from: string, to = "") => ({ [start]: from, [end]: to });
  const next = row("2024-06-01");
  return [
    [
      source,
      rule,
      [null, row("2024-05-01", "2024-06-02"), next],
      [null, row("2024-05-01", "2024-06-01"), next],
    ],
    [source, rule, [null, row("2024-05-01"), next], [null, row("2024-05-01"), null]],
  ];
}

function episodes(
  rule: string,
  pairs: readonly (readonly [broken: ThreeRows, kept: ThreeRows])[],
): Example[] {
  return pairs.map(([broken, kept]) => ["ssda903_episodes", rule, broken, kept]);
}
