import { shallowRef } from 'vue';

export interface KeyLine {
  readonly keys: readonly string[];
  readonly does: string;
}

const everywhere: readonly KeyLine[] = [{ keys: ['?'], does: '打开或关上这张表' }];

/** The keys of the view that is open, shown by `?`. */
export const keyLines = shallowRef<readonly KeyLine[]>(everywhere);

/** Declares the keys of the view that has just opened. */
export function showKeys(lines: readonly KeyLine[]): void {
  keyLines.value = [...lines, ...everywhere];
}
