import {
  askLetter,
  askedPapers,
  declineAssignment,
  leavingCauses,
  majorMatters,
  receiveHandOver,
  reportConflict,
  reportMatter,
} from '../../lib/domain';
import type { Answer, AskedPaper, LeavingCause, MajorMatter } from '../../lib/domain';
import { ask } from '../../lib/office';
import { todayInChina } from '../../lib/draft/check-rules';

/** A step that needs a few words, and for some a choice. */
export interface WorkStep {
  readonly title: string;
  readonly hint: string;
  readonly label: string;
  /** At least so many signs. */
  readonly least: number;
  readonly choices: Readonly<Record<string, string>>;
  readonly done: string;
  /** Whether the case leaves these hands with it. */
  readonly leaves: boolean;
  send(seen: { caseId: string; version: number }, text: string, choice: string): Promise<Answer<unknown>>;
}

const none = {};

/** The steps that this page takes, by the step's name. */
export const workSteps: Readonly<Record<string, WorkStep>> = {
  declineAssignment: {
    title: '不能接这件案件',
    hint: '没有正当理由，不能拒绝（法律援助法第六十二条）。中心会另行指派。',
    label: '退回的原因',
    ...{ least: 2, choices: none, done: '退回了，中心会另行指派。', leaves: true },
    send: (seen, reason) => ask(declineAssignment, { ...seen, reason }),
  },
  reportConflict: {
    title: '不能继续办',
    hint: '报告以后，案件交回中心，另行指派。材料请当面交接。',
    label: '什么情况',
    ...{ least: 2, choices: leavingCauses, done: '报告了，案件交回中心。', leaves: true },
    send: (seen, reason, cause) => ask(reportConflict, { ...seen, reason, cause: cause as LeavingCause }),
  },
  reportMatter: {
    title: '报告重大事项',
    hint: '只有中心看得到，受援人的手机上没有。',
    label: '情况',
    ...{ least: 5, choices: majorMatters, done: '报告给中心了。', leaves: false },
    send: (seen, text, matter) =>
      ask(reportMatter, { ...seen, text, matter: matter as MajorMatter, happenedOn: todayInChina() }),
  },
  receiveHandOver: {
    title: '确认收到移交',
    hint: '对着清单点一遍。都齐了直接确认；少了、不齐的，写在下面，中心看得到。',
    label: '没有收到或不齐的',
    ...{ least: 0, choices: none, done: '确认了，移交清单归进案卷。', leaves: false },
    send: (seen, text) => ask(receiveHandOver, { ...seen, missing: text || null }),
  },
  askLetter: {
    title: '要介绍信、协作函',
    hint: '去别的单位取证，或请外地的中心帮忙。中心窗口开好，在这件案件的“文书”里看得到；纸的到窗口拿。',
    label: '去哪里、办什么',
    ...{ least: 5, choices: askedPapers, done: '告诉中心了，窗口会开。', leaves: false },
    send: (seen, errand, paper) => ask(askLetter, { ...seen, errand, paper: paper as AskedPaper }),
  },
};
