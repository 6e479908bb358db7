import { html } from "./html";
import type { Html } from "./html";

/** A cell with what it shows; the first of a row may head it. */
export type TableCell = Html | string | number;

/**
 * A table with a caption. Every cell also carries the name of its column, which narrow screens show in its place; the
 * roles are said outright because such screens lay the table out as blocks, and readers would lose it otherwise.
 */
export function table(
  caption: Html | string,
  columns: readonly string[],
  rows: readonly (readonly TableCell[])[],
): Html {
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((cells) => row(columns, cells))}
    </tbody>
  </table>`;
}

function row(columns: readonly string[], cells: readonly TableCell[]): Html {
  const shown = cells.map((cell, index) =>
    index === 0
      ? html`<th role="rowheader" scope="row" data-name="${columns[index]!}"><span>${cell}</span></th>`
      : html`<td role="cell" data-name="${columns[index]!}"><span>${cell}</span></td>`,
  );
  return html`<tr role="row">
    ${shown}
  </tr>`;
}
