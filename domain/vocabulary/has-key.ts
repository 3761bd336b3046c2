/** Whether a table has an entry of its own under this name; written so that the oldest stated phones know it. */
export function hasKey<Table extends object>(table: Table, name: PropertyKey): name is keyof Table {
  return Object.prototype.hasOwnProperty.call(table, name);
}
