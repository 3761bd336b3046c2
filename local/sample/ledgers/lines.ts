import { network } from './network';
import { openness } from './openness';
import { outward } from './outward';
import { people } from './people';

/** Lines of the sample's registers, by register. Names, sums and numbers are invented. */
export const lines: Readonly<Record<string, string>> = { ...network, ...people, ...outward, ...openness };
