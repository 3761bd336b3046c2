import * as v from 'valibot';
import { fields, id, text, textOrNothing } from '../fields';
import type { CitizenCase } from '../progress/views';
import { contract } from '../envelope';

const reason = text('原因', 1000, 5);

const lawyerWishes = ['woman', 'sign', 'language', 'named'] as const;

/** Asks for another lawyer (法-55). */
export const askReplacement = contract<CitizenCase>('citizen')(
  'requestReplacement',
  fields({ caseId: id, reason }),
);

/** Says what the lawyer should be like; asked again it adds to what was said. Refusals: NotAllowed (a name, where the centre has no 点援) */
export const wishLawyer = contract<CitizenCase>('citizen')(
  'wishLawyer',
  fields({
    caseId: id,
    wish: v.picklist(lawyerWishes, '请先点一张卡片'),
    /** The language, or the name. */
    text: textOrNothing('说明', 20),
  }),
);
