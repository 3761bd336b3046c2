import * as closing from '../../contract/closing/dossier';
import { dossierItems } from '../../domain/vocabulary/handling/dossier-items';
import type { Dossier } from '../../contract/dossier/dossier';
import { decision, type Decision } from '../kit/deciding/decision';
import { textOf, type FormField, type Values } from '../kit/form/form';
import { line, long } from '../kit/form/fields';

const forEver = '永久';
const usualYears = 30;
const approvalYears = 10;

/** Checking a dossier and putting it away. */
export const archiveDecisions: readonly Decision[] = [
  decision(
    closing.passDossier,
    {
      action: 'passDossier',
      explains: (dossier) => `${saidOf(dossier)}通过后编档号，案卷只读。`,
      fields: () => placeFields,
      draft: () => ({ volumes: '1', years: String(usualYears), secret: false }),
      done: '案卷已归档，档号写在经过里。',
    },
    placeOf,
  ),
  decision(
    closing.returnDossier,
    {
      action: 'returnDossier',
      explains: () => '退回以后，律师再有三十天补交。一行写一条要补什么。',
      fields: () => [long('gaps', '要补什么', { hint: '一行一条，比如：会见笔录第3页没有签名' })],
      done: '案卷已退回。',
    },
    (values) => ({
      gaps: textOf(values, 'gaps')
        .split('\n')
        .map((gap) => gap.trim())
        .filter(Boolean),
    }),
  ),
  decision(
    closing.fileAway,
    {
      action: 'fileAway',
      explains: () => '没有律师办过，只归审批卷。编档号。',
      fields: () => placeFields,
      draft: () => ({ volumes: '1', years: String(approvalYears), secret: false }),
      done: '审批卷已归档，档号写在经过里。',
    },
    placeOf,
  ),
];

const placeFields: readonly FormField[] = [
  line('volumes', '几册', { notice: (values) => (numberOf(values, 'volumes') > 0 ? null : '请只填数字。') }),
  line('shelf', '放在哪里', { hint: '比如：3柜2层' }),
  line('years', '保管几年', {
    hint: `一直保管的填“${forEver}”；年限按本单位的保管期限表`,
    notice: (values) => (yearsOf(values) === 0 ? `请填年数或“${forEver}”。` : null),
  }),
  { key: 'secret', label: '密卷（涉及秘密或隐私）', kind: 'yes' },
];

function placeOf(values: Values) {
  return {
    volumes: numberOf(values, 'volumes'),
    shelf: textOf(values, 'shelf'),
    retentionYears: yearsOf(values),
    secret: values.secret === true,
  };
}

function yearsOf(values: Values): number | null {
  return textOf(values, 'years') === forEver ? null : numberOf(values, 'years');
}

/** What is no number is sent as none that could stand: the office refuses it by name. */
function numberOf(values: Values, key: string): number {
  const typed = textOf(values, key);

  return /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
}

/** What was handed in and what was not, as the archivist reads it before deciding. */
function saidOf({ case: { closing } }: Dossier): string {
  const handedIn = closing.dossier;
  if (!handedIn) return '';
  const items = handedIn.items.map(
    ({ code, pages, copy }) => `${dossierItems[code].title}${pages}页${copy ? '（复印件）' : ''}`,
  );
  const absent = handedIn.absent.map(({ code, reason }) => `没有${dossierItems[code].title}：${reason}`);

  return [`交来：${items.join('、')}。`, ...absent.map((one) => `${one}。`)].join('');
}
