import type { Decided } from '../decided';
import { contract } from '../envelope';
import * as closing from './closing';
import * as dossier from './dossier';

/** Steps of the desk that the handler takes on the phone: one step, two doors. */
export const close = contract<Decided>('provider')('close', closing.close.input);

export const submitDossier = contract<Decided>('provider')('submitDossier', dossier.submitDossier.input);
