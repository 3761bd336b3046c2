import type { Page } from './pages/page';
import type { Wx } from './wx/create';

/** What tests may use on `__mp`. */
export interface TestHooks {
  /** Replaces one `wx` function: `mock('getLocation', () => ({ latitude: 1, longitude: 2 }))`. */
  mock(name: string, answer: (options: never) => unknown): void;
  /** Cuts the network off, or gives it back. */
  offline(on: boolean): void;
  /** Every call of wx so far: name and options. */
  readonly calls: readonly (readonly [name: string, options: unknown])[];
  /** Names of `wx` that were asked for but do not exist here. */
  readonly missing: ReadonlySet<string>;
  /** Errors thrown by product code. */
  readonly errors: readonly unknown[];
  /** The page on top; `caller` is the object that the product's Page() made. */
  top(): Page | undefined;
  readonly wx: Wx;
}
