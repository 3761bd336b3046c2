import * as v from 'valibot';
import { contract } from '../envelope';
import { fields, id } from '../fields';
import type { ConsultationView } from '../consultation/questions';
import type { CitizenCase, MyCaseLine } from '../progress/views';

/** Deletes a form that was not handed in, with its files, for good. Refusal: AlreadySubmitted */
export const deleteDraft = contract<{ readonly deleted: true }>('intake')(
  'deleteDraft',
  fields({ caseId: id }),
);

/** One part of what is kept about a person. */
export interface OwnData {
  /** The own applications, newest first. */
  readonly cases: readonly CitizenCase[];
  /** Those of others in which the person is a worker of the group; with the first part. */
  readonly joined: readonly MyCaseLine[];
  /** With the first part. */
  readonly questions: readonly ConsultationView[];
  /** Where the next part begins; `null` when nothing is left. */
  readonly more: number | null;
}

/** Everything kept about the caller (PIPL-45), as they see it, in parts of ten applications from the given one on. */
export const exportData = contract<OwnData>('citizen')(
  'exportData',
  fields({
    from: v.optional(
      v.pipe(
        v.number('请从头再看一遍。'),
        v.safeInteger('请从头再看一遍。'),
        v.minValue(0, '请从头再看一遍。'),
        v.maxValue(10_000, '请从头再看一遍。'),
      ),
      0,
    ),
  }),
);
