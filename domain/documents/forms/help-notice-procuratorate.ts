import { helpNotice } from '../help-notice';
import type { PaperKind } from '../paper-kind';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-026': true;
  }
}

/** FZ-026: the procuratorate asks for a duty lawyer (法-30). */
export const kind: PaperKind<'FZ-026'> = {
  code: 'FZ-026',
  title: '值班律师法律帮助通知书（检察）',
  plain: '值班律师通知',
  word: null,
  when: '人民检察院来电话要值班律师时，从值班登记里打印。',
  sheet: true,
  neverAlone: true,
};

export const write = helpNotice({ organ: '人民检察院', stage: '审查起诉' });
