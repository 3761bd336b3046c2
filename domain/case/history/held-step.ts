import type { ActionName } from '../../vocabulary/actions';
import type { PaperCode } from '../../vocabulary/paper-codes';
import { each, plain, under } from '../../vocabulary/privacy';
import type { Declarations } from '../../vocabulary/privacy';
import type { Role } from '../../vocabulary/persons/roles';
import type { Instant } from '../../time/times';
import type { Actor } from './event';

/** A step that was decided and is not yet carried out: no number, no paper, no message before its time. */
export interface HeldStep {
  readonly action: ActionName;
  /** Who decided; nobody else takes it back or sends it off early. */
  readonly by: string;
  readonly at: Instant;
  readonly until: Instant;
  /** Whom an assignment is for: turns and both sides of a dispute count it already. */
  readonly firmId: string | null;
  readonly lawyerId: string | null;
  /** All that the clock needs to carry it out. */
  readonly step: {
    readonly actor: Actor & { readonly roles: readonly Role[]; readonly centreId?: string };
    readonly note: string | null;
    /** What the guards of the procedure look at beside the case. */
    readonly input: Readonly<Record<string, unknown>>;
    /** The parts of the case as they will be: a case holds no type of its own whole self. */
    readonly change: Readonly<Record<string, unknown>>;
    /** Papers beside those that the procedure names, and what they say. */
    readonly papers: readonly PaperCode[];
    readonly content: Readonly<Record<string, unknown>>;
  };
}

export const heldFields = (): Declarations =>
  under('held', {
    ...each('action by at until firmId lawyerId', plain),
    step: { level: 'sensitive', mask: 'form', keep: 'handling', whole: true },
  });
