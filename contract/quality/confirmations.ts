import { contract } from '../envelope';
import { fields, id, version } from '../fields';

/** Makes the one-time address by which a partner answers; the one before it opens nothing any longer when it is answered. Refusals: NotAllowed · LineNotFound · LineHasChanged · AlreadyDone · DayInvalid */
export const askConfirmation = contract<{ readonly link: string }>('ledgers')(
  'askConfirmation',
  fields({
    id,
    version,
  }),
);
