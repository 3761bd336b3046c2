import { seenAs } from '../../domain/vocabulary/persons/people';
import { codeOf } from '../fields';

/** What the clerk had in hand: the original, a copy, something else. */
export const paperSeen = codeOf(seenAs, '请选看到的是原件还是复印件。');
