import type { Knex } from "knex";
import { reportedOf } from "../src/records/performance/reportedRows";
import { targetsOf } from "../src/records/performance/targetRows";
import { byQuestion } from "./byQuestion";
import { manyByKey } from "./manyByKey";

const ofIndicator = ({ indicator }: { readonly indicator: string }) => indicator;

/** The targets of an indicator, as known at a moment (null: now). */
export const targetsByIndicator = (knex: Knex, authority: string) =>
  byQuestion((knownAt: string | null) =>
    manyByKey((codes) => targetsOf(knex, authority, codes, knownAt), ofIndicator),
  );

/** The reported figures of an indicator, as known at a moment (null: now). */
export const reportedByIndicator = (knex: Knex, authority: string) =>
  byQuestion((knownAt: string | null) =>
    manyByKey((codes) => reportedOf(knex, authority, codes, knownAt), ofIndicator),
  );
