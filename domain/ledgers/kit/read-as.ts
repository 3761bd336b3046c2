/** A cell or field as it was read: its value, or what is wrong and what would be right. */
export type ReadCell = { readonly value: unknown } | { readonly fault: string };
