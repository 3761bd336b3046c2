import { blank, facts, headed, heading, items, paragraph, signature } from '../blocks';
import type { Block, PaperDocument, Row } from '../blocks';
import { parsePhone } from '../../identity/phone';
import { readSum } from '../../money/read-sum';
import { sumInWords } from '../../money/sum-words';
import type { OwnPaperGiven } from './check-own-paper';
import type { OwnPaperKind } from './own-paper';

/** A paper to set: its kind and what was typed. */
export interface OwnPaperToSet {
  readonly kind: OwnPaperKind;
  readonly given: OwnPaperGiven;
}

type Given = (id: string) => string;

const byHand = '＿＿＿＿＿＿＿＿＿＿＿＿';
const lines = (text: string): readonly string[] => text.split('\n').filter(Boolean);
const told = (text: string): readonly Block[] => lines(text).map(paragraph);

/** The writer, from whom the paper comes. */
function writer(who: string, given: Given): Block {
  const phone = given('phone');
  const rows: readonly Row[] = [
    ['姓名', given('name')],
    ['身份证号', given('number') || byHand],
    ['电话', (parsePhone(phone)?.number ?? phone) || byHand],
    ['住址', given('address') || byHand],
  ];

  return headed(who, ...rows);
}

const opponent = (who: string, given: Given): Block =>
  headed(who, ['姓名或名称', given('opponent')], ['住址或所在地', given('opponentPlace') || byHand]);

/** A sum as papers write it; empty where none was named. */
function sumOf(given: Given): string {
  const { yuan, per } = readSum(given('amount'));

  return yuan === null ? '' : sumInWords({ amount: yuan, amountPer: per });
}

function proofOf(given: Given): readonly Block[] {
  return [heading('证据'), ...(given('proof') ? [items(lines(given('proof')))] : [blank('证据', 2)])];
}

const close = (to: string, who: string): readonly Block[] => [
  paragraph('此致'),
  facts([to, byHand]),
  signature(`${who}（签名或按手印）：＿＿＿＿＿＿＿＿`, '　　　　年　　月　　日'),
];

const wishes = (given: Given, sum: string): Block =>
  items([...(sumOf(given) ? [`${sum} ${sumOf(given)}。`] : []), ...lines(given('wish'))]);

type Writer = (given: Given) => readonly Block[];

const writers: Readonly<Record<OwnPaperKind, { readonly title: string; readonly write: Writer }>> = {
  protection_order: {
    title: '人身安全保护令申请书',
    write: (given) => [
      writer('申请人', given),
      opponent('被申请人', given),
      heading('请求事项'),
      items(lines(given('wish'))),
      heading('事实与理由'),
      ...told(given('story')),
      paragraph(
        '申请人遭受家庭暴力或者面临家庭暴力的现实危险，依照《中华人民共和国反家庭暴力法》，请求人民法院作出人身安全保护令。情况紧急的，请尽快作出。',
      ),
      ...proofOf(given),
      ...close('受理法院', '申请人'),
    ],
  },
  claim: {
    title: '民事起诉状',
    write: (given) => [
      writer('原告', given),
      opponent('被告', given),
      heading('诉讼请求'),
      wishes(given, '判令被告向原告支付'),
      heading('事实与理由'),
      ...told(given('story')),
      ...proofOf(given),
      ...close('受理法院', '起诉人'),
    ],
  },
  payment_order: {
    title: '支付令申请书',
    write: (given) => [
      writer('申请人', given),
      opponent('被申请人', given),
      heading('请求事项'),
      items([`请求向被申请人发出支付令，督促其向申请人给付 ${sumOf(given)}。`]),
      heading('事实与理由'),
      ...told(given('story')),
      paragraph('申请人与被申请人之间没有其他债务纠纷。'),
      ...proofOf(given),
      ...close('受理法院', '申请人'),
    ],
  },
  arbitration: {
    title: '劳动人事争议仲裁申请书',
    write: (given) => [
      writer('申请人', given),
      opponent('被申请人（用人单位）', given),
      heading('仲裁请求'),
      wishes(given, '裁决被申请人向申请人支付'),
      heading('事实与理由'),
      ...told(given('story')),
      ...proofOf(given),
      ...close('受理仲裁委员会', '申请人'),
    ],
  },
};

/** A paper that the person signs and carries on: only what was typed stands in it, the rest is left for the pen. */
export function writeOwnPaper({ kind, given }: OwnPaperToSet): PaperDocument {
  const { title, write } = writers[kind];

  return {
    ...{ title, issuer: '', number: '', draft: false, sheet: false },
    blocks: write((id) => given[id] ?? ''),
    foot: '自己写的，自己看一遍，对了再签名。全程免费。',
  };
}
