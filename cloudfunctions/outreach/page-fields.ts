import type { CodePage, PageField } from '../../contract/outreach/code-page';
import type { LedgerField } from '../../domain/ledgers/kit/field';
import { dutyDone } from '../../domain/ledgers/duty-done';
import { shapeOf } from '../../domain/ledgers/kit/shape';
import { trainingAttendance } from '../../domain/ledgers/training-attendance';
import { volunteerApplications } from '../../domain/ledgers/volunteer-applications';
import { readSurvey } from '../../domain/outreach/survey';
import type { KeptPage } from './page-of-code';

/** What the kinds of the register are to the page. */
const kinds: Readonly<Record<KeptPage['values']['kind'], CodePage['kind']>> = {
  ...{ 问卷: 'survey', 评议: 'survey', 培训签到: 'sign-in', 考试: 'test', 值班签到: 'duty' },
  ...{ 志愿者报名: 'volunteer', 联系卡: 'card', 温情卡: 'card' },
};

export function kindOf({ values }: KeptPage): CodePage['kind'] {
  return kinds[values.kind];
}

/** Fields of a register as a page asks for them. */
function asked(fields: Readonly<Record<string, LedgerField>>, keys: readonly string[]): readonly PageField[] {
  return keys.flatMap((key) => {
    const field = fields[key];
    if (!field) return [];
    const { kind, required, options } = shapeOf(field.schema);
    const look = kind === 'choice' ? 'one' : kind === 'long' ? 'long' : 'line';

    return [{ key, label: field.label, kind: look, choices: options, must: required } as const];
  });
}

const whoComes = ['who', 'kind', 'unit'];
const whoSits = ['who', 'firm', 'half', 'people'];
const whoApplies = ['name', 'phone', 'kind', 'unit', 'skills', 'time'];

/** What a page asks, by its kind; a test asks first who it is, a card asks nothing. */
/** How many came is known when somebody leaves. */
function leftForLater(field: PageField): PageField {
  return field.key === 'people' ? { ...field, label: '接待了几人，走的时候填', must: false } : field;
}

export function fieldsOf(page: KeptPage): readonly PageField[] {
  const kind = kindOf(page);
  if (kind === 'card') return [];
  if (kind === 'duty') return asked(dutyDone.fields, whoSits).map(leftForLater);
  if (kind === 'volunteer') return asked(volunteerApplications.fields, whoApplies);
  if (kind !== 'survey') return asked(trainingAttendance.fields, whoComes);

  return readSurvey(page.values.questions ?? '').questions.map(({ label, choices }, at) => ({
    ...{ key: `q${at + 1}`, label, choices },
    ...(choices.length > 0 ? { kind: 'one' as const, must: true } : { kind: 'long' as const, must: false }),
  }));
}
