import * as v from 'valibot';
import { contract } from '../envelope';
import { day, fields, id, text, textOrNothing, version } from '../fields';
import type { Decided } from '../dossier/dossier';

/** The steps of review, ending and service beside the main way (law.md §4). Each names the version the person saw. */
const seen = { caseId: id, version };
const reason = text('原因', 1000);

/** 异地核查协作: the case waits for another centre (148-16). */
export const startVerification = contract<Decided>()(
  'startVerification',
  fields({ ...seen, otherCentre: text('协查的中心', 60), items: text('要核查的内容', 1000) }),
);

export const finishVerification = contract<Decided>()(
  'finishVerification',
  fields({ ...seen, answer: text('协查结果', 1000) }),
);

/** Somebody must stay away from this case: staff or lawyer. */
export const recuse = contract<Decided>()('recuse', fields({ ...seen, personId: id, reason }));

/** 先行提供 (法-44). */
export const advance = contract<Decided>()(
  'advance',
  fields({
    ...seen,
    ground: v.picklist(['deadline', 'preservation', 'other'], '请选先行提供的理由。'),
    reason,
    supplementDueOn: day,
  }),
);

export const confirmAdvance = contract<Decided>()(
  'confirmAdvance',
  fields({ ...seen, opinion: textOrNothing('审批意见', 2000), reason: text('决定理由', 2000) }),
);

export const withdrawAtDesk = contract<Decided>()('withdrawAtDesk', fields({ ...seen, reason }));

/** The person signed what a station had filled in. */
export const confirmOnPaper = contract<Decided>()(
  'confirmOnPaper',
  fields({ ...seen, signed: text('什么时候、在哪里签的', 200, 2) }),
);

export const remindSupplement = contract<Decided>()('remindSupplement', fields(seen));

/** One of the eight grounds of 法-48. */
export const terminate = contract<Decided>()(
  'terminate',
  fields({
    ...seen,
    ground: v.pipe(
      v.number('请选终止的法定理由。'),
      v.integer('请选终止的法定理由。'),
      v.minValue(1),
      v.maxValue(8),
    ),
    reason: text('终止的理由', 2000),
  }),
);

/** An objection that came on paper or by word of mouth. */
export const fileObjection = contract<Decided>()(
  'fileObjection',
  fields({ ...seen, reason: text('异议的理由', 2000) }),
);

/** The judicial bureau's answer to the objection (法-49). */
export const decideObjection = contract<Decided>()(
  'decideObjection',
  fields({
    ...seen,
    result: v.picklist(['upheld', 'ordered'], '请选维持还是责令改正。'),
    reason: text('审查理由', 2000),
  }),
);

/** Gives the case to a colleague, who has it from now on. */
export const handOver = contract<Decided>()('handOver', fields({ ...seen, personId: id, reason }));

export const voidPaper = contract<Decided>()('voidPaper', fields({ ...seen, paperId: id, reason }));

/** 送达 with its proof (FZ-022). */
export const recordService = contract<Decided>()(
  'recordService',
  fields({
    ...seen,
    paperId: id,
    servedOn: day,
    way: text('送达方式', 60),
    receiver: textOrNothing('受送达人', 60),
  }),
);
