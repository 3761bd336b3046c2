import type { BuiltinTag } from '../engine/builtin-tags';

/** What stands inside a built-in component beside its slot; `html-x` is a real <x>. */
export const builtinTemplates: Readonly<Partial<Record<BuiltinTag, string>>> = {
  radio: '<html-span class="mark mark--round" /><slot />',
  checkbox: '<html-span class="mark" /><slot />',
};
