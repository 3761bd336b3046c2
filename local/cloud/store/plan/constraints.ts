import { isIndexable, isPlainObject, type Filter } from '../values/values';

/** What a filter asks of one field, as far as an index can answer it. */
export interface Constraint {
  equals?: readonly unknown[];
  low?: { value: unknown; inclusive: boolean };
  high?: { value: unknown; inclusive: boolean };
}

export type Constraints = ReadonlyMap<string, Constraint>;

/** A filter taken apart: what must hold of single fields, and the first list of alternatives. */
export interface Demands {
  fields: Constraints;
  alternatives?: readonly Constraints[];
  /** Nothing of the filter is left out: an index that serves all fields answers it without reading documents. */
  complete: boolean;
}

/** Reads the constraints out of a filter; what it cannot read stays to the matcher, which tests every row. */
export function demandsOf(filter: Filter): Demands {
  const reading = new Reading();
  reading.take(filter);

  return { fields: reading.fields, alternatives: reading.alternatives, complete: reading.complete };
}

class Reading {
  readonly fields = new Map<string, Constraint>();
  alternatives: Constraints[] | undefined;
  complete = true;

  take(filter: Filter): void {
    for (const [name, value] of Object.entries(filter)) {
      if (name === '$and' && Array.isArray(value))
        value.filter(isPlainObject).forEach((part) => this.take(part));
      else if (name === '$or' && Array.isArray(value)) this.#alternatives(value);
      else if (name.startsWith('$')) this.complete = false;
      else this.#field(name, value);
    }
  }

  #alternatives(branches: readonly unknown[]): void {
    if (this.alternatives || !branches.every(isPlainObject)) {
      this.complete = false;
      return;
    }
    const read = branches.map((branch) => demandsOf(branch));
    if (read.some((branch) => !branch.complete || branch.alternatives)) this.complete = false;
    this.alternatives = read.map((branch) => branch.fields);
  }

  #field(name: string, value: unknown): void {
    const constraint = this.fields.get(name) ?? {};
    this.fields.set(name, constraint);
    if (isIndexable(value)) return this.#narrow(constraint, '$eq', value);
    if (!isPlainObject(value)) {
      this.complete = false;
      return;
    }
    for (const [operator, operand] of Object.entries(value)) this.#narrow(constraint, operator, operand);
  }

  #narrow(constraint: Constraint, operator: string, operand: unknown): void {
    const part = readOperator(operator, operand);
    const taken =
      part && Object.keys(part).some((kind) => constraint[kind as keyof Constraint] !== undefined);
    if (!part || taken) {
      this.complete = false;
      return;
    }
    Object.assign(constraint, part);
  }
}

function readOperator(operator: string, operand: unknown): Constraint | undefined {
  if (operator === '$in') {
    return Array.isArray(operand) && operand.every(isIndexable)
      ? { equals: operand as unknown[] }
      : undefined;
  }
  if (!isIndexable(operand)) return undefined;
  if (operator === '$eq') return { equals: [operand] };
  if (operand === null) return undefined;
  if (operator === '$gt' || operator === '$gte') {
    return { low: { value: operand, inclusive: operator === '$gte' } };
  }
  if (operator === '$lt' || operator === '$lte') {
    return { high: { value: operand, inclusive: operator === '$lte' } };
  }

  return undefined;
}
