import * as v from 'valibot';
import type { Instant } from '../../domain/case/times';
import { contract } from '../envelope';
import { code, fields, id, text } from '../fields';
import type { MaterialView } from './views';

/**
 * Takes an uploaded file into the case. The phone uploads first to `<uploadTo><name of its own>` (see `home`), then names the file here.
 * Naming the same file twice gives the same material.
 * Refusals: FileNotUploaded FileIsEmpty FileTooLarge FileKindNotAccepted FileDangerous TooManyFiles
 */
export const attachMaterial = contract<{ readonly material: MaterialView }>()(
  'attachMaterial',
  fields({
    caseId: id,
    /** Code of the item in the materials list, or `other`. */
    item: code,
    fileId: text('文件', 400),
    /** What the person calls it; shown only, never a path. */
    name: text('文件名', 100),
    page: v.optional(
      v.pipe(
        v.number('页码不对。'),
        v.safeInteger('页码不对。'),
        v.minValue(1, '页码不对。'),
        v.maxValue(200, '页码不对。'),
      ),
      1,
    ),
  }),
);

export const removeMaterial = contract<{ readonly removed: true }>()(
  'removeMaterial',
  fields({ caseId: id, materialId: id }),
);

/** A short-lived address of one's own file. */
export interface OpenFileAnswer {
  readonly url: string;
  readonly name: string;
  readonly kind: 'jpg' | 'png' | 'heic' | 'pdf';
  readonly until: Instant;
}

export const openMaterial = contract<OpenFileAnswer>()(
  'openMaterial',
  fields({ caseId: id, materialId: id }),
);

export const openPaper = contract<OpenFileAnswer>()('openPaper', fields({ caseId: id, paperId: id }));
