import type { ActKind } from './act-codes';
import type { Wording } from '../wording';

/** What a handler does in a case, one card an act (law-back-half §A.3). */
export const actKinds = {
  meeting: { citizen: '律师和您见了面。', staff: '会见或约见' },
  file_reading: { citizen: '律师去看了案卷。', staff: '阅卷' },
  evidence: { citizen: '律师去找了证据。', staff: '调查取证' },
  paper: { citizen: '律师写好了要交的文书。', staff: '写文书' },
  negotiation: { citizen: '律师帮您和对方谈了。', staff: '协商或调解' },
  hearing: { citizen: '开了庭。', staff: '开庭' },
  report: { citizen: '律师告诉了您办到哪一步。', staff: '通报情况' },
  judgment: { citizen: '裁判结果收到了。', staff: '收到裁判文书' },
  other: { citizen: '律师又办了一步。', staff: '其他' },
} as const satisfies Record<ActKind, Wording>;

/** What the person reads where an act was not done; why stands beside it. */
export const notDoneWords: Readonly<Record<ActKind, string>> = {
  meeting: '没有见面。',
  file_reading: '没有去看案卷。',
  evidence: '没有去找证据。',
  paper: '没有写文书。',
  negotiation: '没有和对方谈。',
  hearing: '没有开庭。',
  report: '没有另外告诉您。',
  judgment: '没有裁判文书。',
  other: '有一步没有办。',
};

export type { ActKind } from './act-codes';

/** What a handler reports to the centre at once. */
export const majorMatters = {
  doubt: '关键证据或法律有重大疑问',
  group: '群体性事件',
  public: '有重大社会影响',
  hard: '其他重大疑难',
} as const;

export type MajorMatter = keyof typeof majorMatters;
