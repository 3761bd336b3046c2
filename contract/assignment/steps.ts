import * as v from 'valibot';
import { contract } from '../envelope';
import { fields, id, text, textOrNothing, version } from '../fields';
import type { Decided } from '../dossier/dossier';

const seen = { caseId: id, version };

/** The firm told the centre which lawyer it has chosen (148-25). */
export const nameLawyer = contract<Decided>()('nameLawyer', fields({ ...seen, lawyerId: id }));

/** The firm gave the case back; the centre assigns anew (法-62: only for a good reason). */
export const declineAssignment = contract<Decided>()(
  'declineAssignment',
  fields({ ...seen, reason: text('退回的原因', 1000) }),
);

/** 委托协议 signed, within five days or with an excuse (148-27). */
export const signAgreement = contract<Decided>()(
  'signAgreement',
  fields({ ...seen, excuse: textOrNothing('晚签的原因', 500) }),
);

/** The lawyer cannot go on because of a conflict; the case is assigned anew. */
export const reportConflict = contract<Decided>()(
  'reportConflict',
  fields({ ...seen, reason: text('利益冲突的情况', 1000) }),
);

/** The person asked at the window for another lawyer (法-55). */
export const requestReplacement = contract<Decided>()(
  'requestReplacement',
  fields({ ...seen, reason: text('要换律师的原因', 1000) }),
);

export const decideReplacement = contract<Decided>()(
  'decideReplacement',
  fields({
    ...seen,
    result: v.picklist(['replaced', 'kept'], '请选换还是不换。'),
    reason: text('决定的理由', 1000),
  }),
);
