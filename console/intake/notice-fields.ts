import { readInstant } from '../../domain/time/times';
import type { InferInput } from 'valibot';
import { registerNotice } from '../../contract/intake/register-notice';
import { stages } from '../../domain/vocabulary/matters/stages';
import { textOf, type Values } from '../kit/form/form';
import { choice, line, pick } from '../kit/form/fields';
import { asAsked } from '../kit/form/from-schema';

const organLabels = { police: '公安机关', procuratorate: '检察院', court: '法院' } as const;
export const kindLabels = {
  must_defend: '应当通知辩护',
  may_defend: '可以通知辩护',
  compulsory_treatment: '强制医疗',
  minor_victim: '未成年被害人代理',
} as const;

const noticeStages = [
  'investigation',
  'prosecution',
  'first_instance',
  'second_instance',
  'death_review',
  'in_absentia',
] as const;

/** The fields of a notice in the order of the paper it comes on. */
export const noticeFields = asAsked(registerNotice.input, [
  choice('organKind', '哪类机关', organLabels),
  line('organ', '办案机关', { hint: '全称，和通知书一样' }),
  choice('kind', '通知的种类', kindLabels),
  { key: 'receivedAt', label: '收到通知的时间', kind: 'moment', hint: '三日从这天的第二天起算' },
  line('contact', '办案人和电话'),
  line('name', '要给谁安排律师'),
  line('identityNumber', '证件号码', { optional: true }),
  line('heldAt', '羁押场所', { optional: true }),
  line('charge', '罪名或案由'),
  pick('stage', '诉讼阶段', Object.fromEntries(noticeStages.map((one) => [one, stages[one].staff]))),
  {
    key: 'gravePenalty',
    label: '可能判处无期徒刑或死刑，律师要有三年以上刑辩经验（《法律援助法》第二十六条）',
    kind: 'yes',
  },
  {
    key: 'minor',
    label: '未成年人，律师要熟悉未成年人身心（《办理法律援助案件程序规定》第二十六条）',
    kind: 'yes',
  },
  { key: 'hearingAt', label: '开庭时间', kind: 'moment', optional: true },
]);

type Notice = InferInput<typeof registerNotice.input>;

/** A local moment of the form (China's clock) as the office wants it. */
export function momentOf(local: string): string {
  return readInstant(`${local}:00+08:00`);
}

/** What is sent, from what was filled in. */
export function noticeOf(values: Values, key: string): Notice {
  const said = (name: string): string => textOf(values, name);
  return {
    key,
    organ: said('organ'),
    organKind: said('organKind') as Notice['organKind'],
    kind: said('kind') as Notice['kind'],
    receivedAt: momentOf(said('receivedAt')),
    contact: said('contact'),
    name: said('name'),
    identityNumber: said('identityNumber') || null,
    heldAt: said('heldAt') || null,
    charge: said('charge'),
    stage: said('stage') as Notice['stage'],
    gravePenalty: values.gravePenalty === true,
    minor: values.minor === true,
    hearingAt: said('hearingAt') ? momentOf(said('hearingAt')) : null,
  };
}
