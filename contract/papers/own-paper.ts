import * as v from 'valibot';
import { ownPaperKinds } from '../../domain/documents/own/own-paper';
import { contract } from '../envelope';
import { fields } from '../fields';
import type { OpenFileAnswer } from '../intake/materials';

const again = '请刷新再填一次。';

/**
 * A paper that the person signs and carries to a court or a committee, filled in from what is sent here: an application
 * for a protection order, a claim. Nothing of it is kept but the file, for a day. For everybody, without a case.
 * Refusals: InputInvalid with every faulty box, TooManyRequests
 */
export const takeOwnPaper = contract<OpenFileAnswer>('voices')(
  'takeOwnPaper',
  fields({
    kind: v.picklist(ownPaperKinds, '请点一下要写哪份纸。'),
    given: v.record(
      v.pipe(v.string(again), v.maxLength(30, again)),
      v.pipe(v.string(again), v.maxLength(4000, again)),
      again,
    ),
  }),
);
