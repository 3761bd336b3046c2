import type { Wx } from '../wx/create';
import type { WxHost } from '../wx/host';

interface Surroundings {
  readonly wx: Wx;
  readonly host: WxHost;
}

let given: Surroundings | undefined;

/** Gives built-in components the rest of the host, once at its start. */
export function provide(surroundings: Surroundings): void {
  given = surroundings;
}

/** The host around the components; throws before the start. */
export function surroundings(): Surroundings {
  if (!given) throw new Error('the host has not started');

  return given;
}

/** Calls a function of wx by its name, as a tap on a built-in component does. */
export function callWx(name: string, options: Record<string, unknown> = {}): void {
  const api = surroundings().wx[name] as (given: Record<string, unknown>) => unknown;
  api({ ...options, fail: (error: { errMsg: string }) => console.error(error.errMsg) });
}
