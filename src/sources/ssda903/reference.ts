/** The official description of one table of the return. Rule numbers in comments are those of the DfE's own checks. */
export const guide = (table: string) =>
  `DfE, children looked-after by local authorities: guide to the SSDA903 collection, table ${table}`;
