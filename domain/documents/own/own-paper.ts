import type { OwnField } from './own-field';
import { protectionOrderFields } from './protection-order-fields';
import { arbitrationFields, claimFields, paymentOrderFields } from './claim-fields';

/** Papers that people write themselves and carry to a court or a committee; the centre fills them in, nothing else. */
export const ownPaperKinds = ['protection_order', 'claim', 'payment_order', 'arbitration'] as const;

export type OwnPaperKind = (typeof ownPaperKinds)[number];

/** A paper as the phone offers it. */
export interface OwnPaper {
  readonly title: string;
  /** What it is for, in one short sentence. */
  readonly what: string;
  /** Where it goes, and what goes with it. */
  readonly where: readonly string[];
  /** The name of the file: what lies on a phone tells nobody what it is about. */
  readonly file: string;
  readonly fields: readonly OwnField[];
}

export const ownPapers: Readonly<Record<OwnPaperKind, OwnPaper>> = {
  protection_order: {
    title: '写申请，请法院下命令',
    what: '请法院下命令，不许他再打您、骚扰您。',
    where: [
      '交给您住的地方或出事地方的法院。',
      '带身份证，和任何一样证明。',
      '不收钱。自己去不了，家里人、妇联、居委会可以替您交。',
    ],
    file: '申请书',
    fields: protectionOrderFields,
  },
  claim: {
    title: '起诉状',
    what: '自己到法院告，从这份纸开始。',
    where: [
      '交给对方住的地方的法院，打 12368 可以问是哪一家。',
      '一式几份：法院一份，对方一人一份。',
      '交不起诉讼费，可以向法院申请缓交、少交、不交。',
    ],
    file: '起诉状',
    fields: claimFields,
  },
  payment_order: {
    title: '支付令申请书',
    what: '欠条写得清楚，可以请法院直接叫他还钱。',
    where: [
      '交给对方住的地方的法院，打 12368 可以问是哪一家。',
      '带上欠条。您也欠他钱的，不能用这个办法。',
      '他提了书面异议，这份就不算了，要转去打官司。',
    ],
    file: '支付令申请书',
    fields: paymentOrderFields,
  },
  arbitration: {
    title: '劳动仲裁申请书',
    what: '和单位的事，先去劳动仲裁，不收费。',
    where: [
      '交给干活的地方或单位所在地的劳动仲裁委员会，打 12333 可以问地址。',
      '一式几份：仲裁委一份，单位一份。',
      '仲裁一般要在一年里申请，早去不吃亏。',
    ],
    file: '仲裁申请书',
    fields: arbitrationFields,
  },
};
