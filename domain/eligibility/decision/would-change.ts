import type { Change } from '../trace/assessment';
import type { Decision } from './decide';
import type { Situation } from './situation';

/** What would change the answer, in words a person can act on. */
export function changesFor(situation: Situation, { outcome, stoppedBy }: Decision): Change[] {
  const { facts, means } = situation;

  if (outcome === 'eligible') return [];
  if (outcome === 'refer') {
    return [{ kind: 'centre', text: `换到${facts.rightCentre ?? '有权办理的中心'}就可以接着办` }];
  }
  if (stoppedBy === 'S4b') return [{ kind: 'later', text: '案子移送审查起诉后就可以申请' }];
  if (stoppedBy === 'S7') return [{ kind: 'representative', text: '由法定代理人或带授权书的人来申请' }];
  if (stoppedBy === 'S8') {
    return situation.gaps.map((gap) => ({ kind: 'paper', text: paperChange[gap] }));
  }
  if (stoppedBy === 'S4') return [{ kind: 'local_list', text: '当地如果增加了这类事，就可以援助' }];
  if (stoppedBy === 'S9' && means.met === false) {
    return [
      { kind: 'income', text: '收入降到困难标准以内，可以再申请' },
      { kind: 'paper', text: '有低保、优抚等证明，就不看收入' },
    ];
  }

  return situation.notes.missing.map(({ question }) => ({ kind: 'answer', text: question }));
}

const paperChange = {
  application_form: '填好申请表',
  identity: '补上身份证明',
  case_papers: '补上和这件事有关的材料',
  agency_proof: '补上能代办的证明',
  hardship_statement: '补上经济困难状况说明表',
  exemption_proof: '补上身份证明材料，就不看收入',
  status_proof: '补上认定材料，就不看收入',
} as const;
