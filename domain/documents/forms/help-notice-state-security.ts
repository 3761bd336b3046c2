import { helpNotice, type HelpNoticeSaid } from '../shared/help-notice';
import type { PaperKind, PaperWords } from '../paper-kind';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-025': true;
  }
}

/** FZ-025: the state security organ asks for a duty lawyer (法-30). */
export const kind: PaperKind<'FZ-025'> = {
  code: 'FZ-025',
  title: '值班律师法律帮助通知书（国安）',
  word: null,
  sheet: true,
  neverAlone: true,
};

export const words: PaperWords = {
  plain: '值班律师通知',
  when: '国家安全机关来电话要值班律师时，从值班登记里打印。',
};

/** A function of its own and no call: what only prints it carries how it is set. */
export const write = (said: HelpNoticeSaid) => helpNotice({ organ: '国家安全机关', stage: '侦查' })(said);
