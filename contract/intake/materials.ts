import * as v from 'valibot';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { code, fields, id, text } from '../fields';
import type { MaterialView } from '../progress/views';

/** A name of the phone's own for a file: no folders. */
const plainName = v.pipe(
  v.string('请重新选一次文件。'),
  v.regex(/^[A-Za-z0-9][\w-]{0,63}(\.[a-z0-9]{2,5})?$/, '请重新选一次文件。'),
);

/** Says which files are about to be sent to `<uploadTo>`, so that those which never arrive in a case are taken away. */
export const announceUploads = contract<{ readonly expected: number }>('citizen')(
  'announceUploads',
  fields({ names: v.pipe(v.array(plainName, '请重新选一次文件。'), v.maxLength(60, '一次最多60个文件。')) }),
);

/**
 * Takes an uploaded file into the case. The phone uploads first to `<uploadTo><name of its own>` (see `home`), then names the file here.
 * Naming the same file twice gives the same material.
 * Refusals: FileNotUploaded FileIsEmpty FileTooLarge FileKindNotAccepted FileDangerous TooManyFiles
 */
export const attachMaterial = contract<{ readonly material: MaterialView }>('citizen')(
  'addMaterial',
  fields({
    caseId: id,
    /** Code of the item in the materials list, or `other`. */
    item: code,
    fileId: text('文件', 400),
    /** What the person calls it; shown only, never a path. */
    // of a name that is all invisible nothing is left: the photo is taken all the same
    name: text('文件名', 100, 0),
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

export const removeMaterial = contract<{ readonly removed: true }>('citizen')(
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

export const openMaterial = contract<OpenFileAnswer>('citizen')(
  'openMaterial',
  fields({ caseId: id, materialId: id }),
);

export const openPaper = contract<OpenFileAnswer>('citizen')(
  'openPaper',
  fields({ caseId: id, paperId: id }),
);

/** The paper by which somebody sends another to apply, filled in from the form: it only has to be signed. */
export const takeForm = contract<OpenFileAnswer>('citizen')(
  'takeForm',
  fields({ caseId: id, form: v.picklist(['power_of_attorney'], '请从材料单里点开这份纸。') }),
);
