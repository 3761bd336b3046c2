/** Values of splits that are held fast; several values of one split are added up. */
export type Where = Readonly<Record<string, string | readonly string[]>>;

interface Named {
  readonly name: string;
  /** The head over several columns. */
  readonly group?: string;
}

/** A column that is a figure. */
export interface FigureColumn extends Named {
  readonly of: string;
  readonly where?: Where;
  /** Told in ten thousand yuan, rounded once at the end. */
  readonly inWan?: true;
}

/** A column made of other columns of the table. */
export interface MadeColumn extends Named {
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
}

/** A column that no record can fill yet: a person types it, and reads where it would come from. */
export interface TypedColumn extends Named {
  readonly lacks: string;
}

export type Column = FigureColumn | MadeColumn | TypedColumn;

/** What must hold between columns, by their names (law-back-half §F.3: the numbers of the source disagree). */
export interface Relation {
  readonly left: readonly string[];
  readonly is: '=' | '>=';
  readonly right: readonly string[];
}

/** A table that a centre hands up. */
export interface ReportTable {
  readonly code: string;
  readonly title: string;
  readonly every: 'month' | 'quarter' | 'half';
  readonly columns: readonly Column[];
  readonly relations: readonly Relation[];
}

/** The name of a column with its head, unique in its table. */
export function columnKey({ group, name }: Pick<Column, 'group' | 'name'>): string {
  return group === undefined ? name : `${group}·${name}`;
}

/** A column of a figure. */
export function counts(name: string, of: string, where?: Where): FigureColumn {
  return where === undefined ? { name, of } : { name, of, where };
}

/** A column of a figure in ten thousand yuan. */
export function inWan(name: string, of: string, where?: Where): FigureColumn {
  return { ...counts(name, of, where), inWan: true };
}

/** A column that adds others up. */
export function adds(name: string, ...plus: readonly string[]): MadeColumn {
  return { name, plus };
}

/** What of a column is left when others are taken off. */
export function rest(name: string, of: string, ...minus: readonly string[]): MadeColumn {
  return { name, plus: [of], minus };
}

/** Columns that a person types, with where they would come from. */
export function typed(lacks: string, ...names: readonly string[]): readonly TypedColumn[] {
  return names.map((name) => ({ name, lacks }));
}

/** Columns under one head. */
export function under(group: string, columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => ({ ...column, group }));
}

/** left = right, both sums of columns. */
export function equal(left: string | readonly string[], ...right: readonly string[]): Relation {
  return { left: [left].flat(), is: '=', right };
}

/** left ≥ right, both sums of columns. */
export function atLeast(left: string, ...right: readonly string[]): Relation {
  return { left: [left], is: '>=', right };
}
