import { helpNotice, type HelpNoticeSaid } from '../shared/help-notice';
import type { PaperKind, PaperWords } from '../paper-kind';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-026': true;
  }
}

/** FZ-026: the procuratorate asks for a duty lawyer (法-30). */
export const kind: PaperKind<'FZ-026'> = {
  code: 'FZ-026',
  title: '值班律师法律帮助通知书（检察）',
  word: null,
  sheet: true,
  neverAlone: true,
};

export const words: PaperWords = {
  plain: '值班律师通知',
  when: '人民检察院来电话要值班律师时，从值班登记里打印。',
};

/** A function of its own and no call: what only prints it carries how it is set. */
export const write = (said: HelpNoticeSaid) => helpNotice({ organ: '人民检察院', stage: '审查起诉' })(said);
