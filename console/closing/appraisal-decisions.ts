import * as archive from '../../contract/closing/archive';
import type { Dossier } from '../../contract/dossier/dossier';
import { appraisalVerdicts, type AppraisalVerdict } from '../../domain/vocabulary/handling/appraisals';
import { dayOf } from '../../domain/time/times';
import { decision, type Decision } from '../kit/deciding/decision';
import { choice, line, long } from '../kit/form/fields';
import { textOf, type Values } from '../kit/form/form';
import { now } from '../words/when';

const forEver = '永久';

/** What becomes of a file whose years are over: proposed by one, decided by another, destroyed before witnesses. */
export const appraisalDecisions: readonly Decision[] = [
  decision(
    archive.appraiseFile,
    {
      action: 'appraiseFile',
      explains: ({ case: { closing } }) =>
        `保管到${closing.archive?.expiresOn ?? ''}，已经期满。您提意见，由主任决定。`,
      fields: () => [
        choice('appraisal', '鉴定意见', appraisalVerdicts),
        line('years', '再保管几年', {
          optional: true,
          hint: `只有延长的要填；一直保管的填“${forEver}”`,
          notice: (values) =>
            textOf(values, 'appraisal') === 'keep' && yearsOf(values) === 0
              ? `请填年数或“${forEver}”。`
              : null,
        }),
        long('reason', '理由', { hint: '看过哪些材料，还有没有保存价值' }),
      ],
      done: '鉴定意见已提，等主任决定。',
    },
    (values) => ({
      appraisal: textOf(values, 'appraisal') as AppraisalVerdict,
      keepYears: textOf(values, 'appraisal') === 'keep' ? yearsOf(values) : null,
      reason: textOf(values, 'reason'),
    }),
  ),
  decision(
    archive.decideAppraisal,
    {
      action: 'decideAppraisal',
      explains: saidOf,
      fields: () => [
        choice('agrees', '您的决定', { yes: '同意', no: '不同意' }),
        long('reason', '不同意的理由', { optional: true, hint: '同意的可以不填' }),
      ],
      done: '已决定。',
    },
    (values) => ({ agrees: textOf(values, 'agrees') === 'yes', reason: textOf(values, 'reason') || null }),
  ),
  decision(
    archive.destroyFile,
    {
      action: 'destroyFile',
      explains: (dossier) =>
        `${saidOf(dossier)}纸卷销毁以后在这里登记。登记后整卷 PDF 和复制件也删掉，案件的记录留着备查。`,
      fields: () => [
        { key: 'happenedOn', label: '哪天销毁的', kind: 'day' },
        line('reason', '怎么销毁的', { hint: '比如：送定点纸厂化浆' }),
        long('witnesses', '监销人', { hint: '一行一位，至少两位' }),
      ],
      draft: () => ({ happenedOn: dayOf(now()) }),
      done: '销毁已登记。',
    },
    (values) => ({
      happenedOn: textOf(values, 'happenedOn'),
      reason: textOf(values, 'reason'),
      witnesses: textOf(values, 'witnesses')
        .split('\n')
        .map((one) => one.trim())
        .filter(Boolean),
    }),
  ),
];

function yearsOf(values: Values): number | null {
  const typed = textOf(values, 'years');
  if (typed === forEver) return null;

  return /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
}

/** What was proposed, and why. */
function saidOf({ case: { closing } }: Dossier): string {
  const { appraisal } = closing;
  if (!appraisal) return '';
  const longer = appraisal.keepYears === null ? forEver : `${appraisal.keepYears}年`;
  const what = appraisal.verdict === 'keep' ? `再保管${longer}` : appraisalVerdicts.destroy;

  return `鉴定意见：${what}。理由：${appraisal.opinion}。`;
}
