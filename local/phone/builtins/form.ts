import type { EaselNode } from '../engine/easel';
import { useOf, type Builtin } from './builtin';

/** Its values are gathered when a submit button inside it is tapped. */
export const form: Builtin = { tag: 'form', properties: { reportSubmit: false } };

let formField: unknown;

/** The object behind `wx://form-field`, by which custom components join a form. */
export function takeFormFieldBehavior(behavior: unknown): void {
  formField = (behavior as { _$?: unknown } | undefined)?._$;
}

/** All nodes below, through the insides of components too. */
function* below(node: EaselNode): Generator<EaselNode> {
  for (const child of [...(node.shadowRoot?.childNodes ?? []), ...(node.childNodes ?? [])]) {
    yield child;
    yield* below(child);
  }
}

/** Values of the named fields below a form. */
export function collectValues(root: EaselNode): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const node of below(root)) {
    const name = node.data?.name;
    if (typeof name !== 'string' || name === '' || name in values) continue;

    const use = useOf(node);
    if (use?.builtin.formValue) values[name] = use.builtin.formValue(use);
    else if (!use && formField && node.hasBehavior?.(formField)) values[name] = node.data.value;
  }

  return values;
}

/** Puts the fields below a form back to empty. */
export function resetFields(root: EaselNode): void {
  for (const node of below(root)) {
    const use = useOf(node);
    if (use) use.builtin.formReset?.(use);
  }
}
