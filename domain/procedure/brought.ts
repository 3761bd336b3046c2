import type { ActionName } from '../vocabulary/actions';
import type { StepInput } from './input';
import type { IntakeBrings } from './steps/intake';
import type { GroupBrings } from './steps/group';
import type { ReviewBrings } from './steps/review';
import type { QueueBrings } from './steps/queue';
import type { DossierBrings } from './steps/dossier';
import type { AssignmentBrings } from './steps/assignment';
import type { HandlingBrings } from './steps/handling';
import type { ClosingBrings } from './steps/closing';
import type { FinanceBrings } from './steps/finance';
import type { VoicesBrings } from './steps/voices';
import type { QualityBrings } from './steps/quality';
import type { PapersBrings } from './steps/papers';

type Nothing = { readonly [Key in keyof StepInput]?: never };

/** Which of the keys of an input each step brings, as its area says it; who is not named brings nothing. */
type Brought = IntakeBrings &
  GroupBrings &
  ReviewBrings &
  QueueBrings &
  DossierBrings &
  AssignmentBrings &
  HandlingBrings &
  ClosingBrings &
  FinanceBrings &
  VoicesBrings &
  QualityBrings &
  PapersBrings;

/** What one step brings with it: `InputOf<'refuse'>` has a ground and a reason. */
export type InputOf<Action extends ActionName> = Action extends keyof Brought ? Brought[Action] : Nothing;
