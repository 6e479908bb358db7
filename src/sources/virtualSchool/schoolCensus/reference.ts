/**
 * The census as an authority gets it, taken apart into tables (columns in lower case, dates as 2024-Oct-16
 * 00:00:00).
 */
export const census = (table: string) =>
  `DfE school census, business and technical specification; table ${table} of the extract an authority receives`;
