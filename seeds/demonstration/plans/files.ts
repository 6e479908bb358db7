import type { IsoDate } from "../../../src/lib/dates";
import type { Row, Table } from "../table";
import { linksOf } from "./links";
import type { Plan, Vocabulary } from "./plan";
import { cell, rowsOf, written } from "./rows";
import type { PlanRow } from "./rows";

const table = (name: string, header: string, rows: readonly Row[]): Table => ({
  ...{ path: `plans/${name}.csv`, header: header.split(/\s+/) },
  rows: rows.map(written),
});

/** The vocabularies of the plans. */
export const statusesFile = (vocabularies: readonly Vocabulary[]): Table =>
  table(
    "status_words",
    "VOCABULARY WORD NORMAL COLOUR MEANING PLACE_IN_DOCUMENT",
    vocabularies.flatMap(({ name, words }) =>
      words
        .trim()
        .split("\n")
        .map((line) => {
          const [word, normal, colour, meaning] = line.split("|").map((text) => text.trim() || null);
          return [name, word ?? null, normal ?? null, colour ?? null, meaning ?? null, null];
        }),
    ),
  );

export const plansFile = (plans: readonly Plan[]): Table =>
  table(
    "plans",
    "PLAN PLAN_TITLE PLAN_KIND PART_OF_PLAN LED_BY FROM TO APPROVED_ON DOCUMENT PLACE_IN_DOCUMENT STATUS_WORDS NOTE",
    plans.map((plan) => [
      ...[plan.code, plan.title, plan.kind, plan.partOf ?? null, plan.ledBy ?? null, plan.from ?? null],
      ...[plan.to ?? null, plan.approvedOn, plan.document, plan.place ?? null, plan.statusWords ?? null],
      plan.note ?? null,
    ]),
  );

const ITEMS = `PLAN ITEM KIND PART_OF POSITION NUMBER WORDS REPORT PARAGRAPHS THEME AGREED_ON DEADLINE STATUS COLOUR STATUS_ON
PROGRESS OWNERS OUTCOME MEASURES PLACE_IN_DOCUMENT ROLLED_OVER_FROM`;

export const itemsFile = (plans: readonly Plan[]): Table =>
  table("rows", ITEMS, plans.flatMap(rowsOf).map(itemOf));

function itemOf(row: PlanRow): Row {
  const { plan, position, progress } = row;
  const report = cell(row, "kind") === "recommendation" ? (plan.report ?? null) : null;
  const [status, roles] = [cell(row, "status"), ownersOf(row).map(({ role }) => role)];
  return [
    ...[plan.code, cell(row, "item"), cell(row, "kind"), cell(row, "under"), String(position)],
    ...[cell(row, "number"), cell(row, "words"), report, cell(row, "paragraphs"), cell(row, "theme")],
    ...[cell(row, "agreedOn"), cell(row, "deadline"), status, null, status ? plan.approvedOn : null],
    ...[progress, roles.join(" / ") || null, cell(row, "outcome"), cell(row, "measures")],
    ...[`row ${position}`, cell(row, "carriesOn")],
  ];
}

export const linksFile = (plans: readonly Plan[]): Table =>
  table(
    "links",
    "PLAN ITEM LINKED_KIND LINKED_TO BASIS NOTE",
    plans
      .flatMap(rowsOf)
      .flatMap((row) =>
        linksOf(cell(row, "links")).map(({ kind, to, basis, note }) => [
          ...[row.plan.code, cell(row, "item"), kind, to, basis, note],
        ]),
      ),
  );

export const ownersFile = (plans: readonly Plan[]): Table =>
  table(
    "owners",
    "PLAN ITEM OWNER_ROLE BODY IS_LEAD OWNER_FROM OWNER_TO",
    plans
      .flatMap(rowsOf)
      .flatMap((row) =>
        ownersOf(row).map(({ role, body }, index) => [
          ...[row.plan.code, cell(row, "item"), role, body, index === 0 ? "Y" : "N"],
          ...[row.plan.from ?? row.plan.approvedOn, null],
        ]),
      ),
  );

interface Owner {
  readonly role: string;
  readonly body: string | null;
}

function ownersOf(row: PlanRow): Owner[] {
  const owners = cell(row, "owners")?.split(";") ?? [];
  return owners.map((owner) => {
    const [role, body] = owner.split("@").map((text) => text.trim());
    return { role: role!, body: body ?? row.plan.body ?? null };
  });
}

/** An update a line: plan | item | day | status | words. */
export function updatesFile(updates: string, today: IsoDate): Table {
  const rows = updates
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((text) => text.trim() || null))
    .filter(([, , day]) => (day ?? "") <= today);
  return table(
    "progress",
    "PLAN ITEM UPDATE_ON POSITION STATUS WORDS",
    rows.map(([plan, item, day, status, words]) => [plan!, item!, day!, "1", status ?? null, words ?? null]),
  );
}
