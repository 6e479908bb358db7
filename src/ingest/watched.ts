/** A row that notices when a rule reads a cell that could not be read: what the rule says of it would be untrue. */
export function watched(
  row: Readonly<Record<string, string | null>>,
  unreadColumns: ReadonlySet<string>,
): { unread: boolean; row: Readonly<Record<string, string | null>> } {
  const reads = { unread: false, row };
  reads.row = new Proxy(row, {
    get: (cells, name: string) => {
      if (unreadColumns.has(name)) reads.unread = true;
      return cells[name];
    },
  });
  return reads;
}
