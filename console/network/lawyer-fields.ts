import type { InputOf } from '../../contract/envelope';
import type { LawyerLine, ProvidersAnswer, saveLawyer } from '../../contract/network/providers';
import { textOf, type FormField, type Values } from '../kit/form/form';
import { choice, line, pick } from '../kit/form/fields';
import { kindLabels, wordsOf } from './provider-words';

type Entry = Omit<InputOf<typeof saveLawyer>, 'id'>;

const sexes = { male: '男', female: '女' } as const;

/** What the register keeps of a person, as fields of the desk. */
export function lawyerFields({ firms, stations }: ProvidersAnswer): readonly FormField[] {
  return [
    line('name', '姓名'),
    choice('kind', '类别', kindLabels),
    pick('firmId', '单位', Object.fromEntries(firms.map(({ id, name }) => [id, name]))),
    line('phone', '电话'),
    choice('sex', '性别', sexes),
    line('fields', '专长', { hint: '如 劳动、工伤', optional: true }),
    line('languages', '语言', { hint: '普通话以外的，如 手语、方言', optional: true }),
    line('licence', '执业证号', { optional: true }),
    { key: 'admittedOn', label: '执业日期', kind: 'day', optional: true },
    line('criminalYears', '刑事辩护年数', { hint: '可能判无期、死刑的要满三年（《法律援助法》第二十六条）' }),
    { key: 'knowsMinors', label: '熟悉未成年人身心特点', kind: 'yes' },
    pick(
      'stationId',
      '驻哪个工作站',
      { none: '不驻站', ...Object.fromEntries(stations.map(({ id, name }) => [id, name])) },
      { optional: true },
    ),
    { key: 'available', label: '现在接案', kind: 'yes' },
    { key: 'awayUntil', label: '不接案到哪天（含当天）', kind: 'day', optional: true },
  ];
}

/** What stands in the fields for an entry, or for a new one. */
export function decisionValues(lawyer: LawyerLine | null): Values {
  if (!lawyer) return { kind: 'lawyer', criminalYears: '0', available: true, stationId: 'none' };
  const { name, kind, firmId, phone, sex, licence, admittedOn, knowsMinors, available, awayUntil } = lawyer;

  return {
    ...{ name, kind, firmId, phone, sex, knowsMinors, available },
    fields: lawyer.fields.join('、'),
    languages: lawyer.languages.join('、'),
    licence: licence ?? '',
    admittedOn: admittedOn ?? '',
    criminalYears: String(lawyer.criminalYears),
    stationId: lawyer.stationId ?? 'none',
    awayUntil: awayUntil ?? '',
  };
}

/** The entry that the fields say. */
export function entryOf(values: Values): Entry {
  const text = (key: string): string => textOf(values, key);
  const station = text('stationId');

  return {
    name: text('name'),
    kind: text('kind') as Entry['kind'],
    firmId: text('firmId'),
    phone: text('phone'),
    sex: text('sex') as Entry['sex'],
    fields: wordsOf(text('fields')),
    languages: wordsOf(text('languages')),
    licence: text('licence') || null,
    admittedOn: text('admittedOn') || null,
    criminalYears: Number(text('criminalYears') || '0'),
    knowsMinors: values.knowsMinors === true,
    stationId: station === 'none' || station === '' ? null : station,
    available: values.available === true,
    awayUntil: text('awayUntil') || null,
  };
}
