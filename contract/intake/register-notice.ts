import * as v from 'valibot';
import { draftKey } from './save-draft';
import { contract } from '../envelope';
import { fields, text, textOrNothing } from '../fields';

const noticeKinds = ['must_defend', 'may_defend', 'compulsory_treatment', 'minor_victim'] as const;
const organKinds = ['police', 'procuratorate', 'court'] as const;

const moment = v.pipe(v.string('请填时间。'), v.isoTimestamp('请填时间。'));

export interface NoticeAnswer {
  readonly caseId: string;
  readonly receiptNo: string;
}

/** 通知辩护、通知代理: police, procuratorate or court asks for a lawyer; three days to assign (法-25, 28, 36). */
export const registerNotice = contract<NoticeAnswer>('review')(
  'registerNotice',
  fields({
    /** Made by the desk once per form: sent twice it makes one case. */
    key: draftKey,
    organ: text('办案机关', 60),
    organKind: v.picklist(organKinds, '请选择办案机关的种类。'),
    kind: v.picklist(noticeKinds, '请选择通知的种类。'),
    /** When the notice reached the centre: the three days count from here. */
    receivedAt: moment,
    contact: text('办案人和电话', 100),
    /** Whom the lawyer is for. */
    name: text('姓名', 30),
    identityNumber: textOrNothing('证件号码', 30),
    heldAt: textOrNothing('羁押场所', 60),
    charge: text('罪名或案由', 100),
    stage: v.picklist(
      ['investigation', 'prosecution', 'first_instance', 'second_instance', 'death_review', 'in_absentia'],
      '请选择诉讼阶段。',
    ),
    gravePenalty: v.boolean('请选择是否可能判无期徒刑或死刑。'),
    minor: v.boolean('请选择是否未成年人。'),
    hearingAt: v.nullish(moment, null),
  }),
);
