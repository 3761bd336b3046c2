import { textOf, type FormField, type Values } from '../kit/form/form';
import { line } from '../kit/form/fields';

const forEver = '永久';

/** Where a file lies and how long. */
export const placeFields: readonly FormField[] = [
  line('volumes', '几册', { notice: (values) => (numberOf(values, 'volumes') > 0 ? null : '请只填数字。') }),
  line('shelf', '放在哪里', { hint: '比如：3柜2层' }),
  line('years', '保管几年', {
    hint: `一直保管的填“${forEver}”；年限按本单位的保管期限表`,
    notice: (values) => (yearsOf(values) === 0 ? `请填年数或“${forEver}”。` : null),
  }),
  { key: 'secret', label: '密卷（涉及秘密或隐私）', kind: 'yes' },
];

/** A form with the years that files of this kind are usually kept. */
export const placeDraft = (years: number): Values => ({ volumes: '1', years: String(years), secret: false });

/** The place as it is sent. */
export function placeOf(values: Values) {
  return {
    volumes: numberOf(values, 'volumes'),
    shelf: textOf(values, 'shelf'),
    retentionYears: yearsOf(values),
    secret: values['secret'] === true,
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
