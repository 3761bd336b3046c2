import { contract } from '../envelope';
import { fields, id } from '../fields';
import { announceUploads, attachMaterial } from './materials';

const { fileId, name } = attachMaterial.input.entries;

/** As the phone of an applicant does: first said, then sent, then taken in. */
export const announceWorkUploads = contract<{ readonly expected: number }>('provider')(
  'announceUploads',
  announceUploads.input,
);

/** A photo of the handler's work, for an act or the closing. Refusals: those of files, CaseNotFound, TooManyFiles */
export const addWorkPhoto = contract<{ readonly materialId: string; readonly version: number }>('provider')(
  'addMaterial',
  fields({ caseId: id, fileId, name }),
);
