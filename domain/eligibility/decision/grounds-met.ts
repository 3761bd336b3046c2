import type { GroundMet } from '../trace/assessment';
import type { Decision } from './decide';
import { refusalGroundsMet } from './refusal-grounds';
import { Notes } from '../trace/notes';
import type { Situation } from './situation';

/** The place's own grounds that stand against the application, where they are what stops it: staff may use them. */
export function groundsMet(situation: Situation, { stoppedBy }: Decision): GroundMet[] {
  if (stoppedBy !== 'S6b') return [];

  return refusalGroundsMet({ ...situation, notes: new Notes() }).map(({ id, title, basis, verified }) => ({
    ...{ id, title, basis, verified },
  }));
}
