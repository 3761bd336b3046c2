import { contract } from '../envelope';
import { fields, id, nothing } from '../fields';
import type { ConsultationView } from '../consultation/questions';
import type { CitizenCase } from '../progress/views';

/** Deletes a form that was not handed in, with its files, for good. Refusal: AlreadySubmitted */
export const deleteDraft = contract<{ readonly deleted: true }>('intake')(
  'deleteDraft',
  fields({ caseId: id }),
);

/** Everything kept about the caller (PIPL-45), as they see it; at most the newest twenty applications. */
export const exportData = contract<{
  readonly cases: readonly CitizenCase[];
  readonly questions: readonly ConsultationView[];
}>('citizen')('exportData', nothing);
