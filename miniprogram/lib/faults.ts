/** What is wrong with one field of a form. */
export interface Fault {
  readonly id: string;
  readonly message: string;
}

/** The faults of a form, as its summary and its fields show them. */
interface ShownFaults {
  readonly errors: readonly Fault[];
  readonly wrong: Readonly<Record<string, string>>;
}

/** What the summary and the fields show for these faults. */
export function shownFaults(errors: readonly Fault[]): ShownFaults {
  return { errors, wrong: Object.fromEntries(errors.map(({ id, message }) => [id, message])) };
}

/** A field that is being changed is not called wrong any more: the faults without its own. */
export function withoutFault(errors: readonly Fault[], changed: string): ShownFaults {
  return shownFaults(errors.filter(({ id }) => id !== changed));
}
