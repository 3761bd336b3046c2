import { centreFields, limitFields } from '../../contract/setup/centre';
import { planFields } from '../../contract/setup/packs';
import { stations } from '../../domain/ledgers/stations';
import { changedFields } from './changed-fields';
import { fieldLabels } from './field-labels';

test('only what differs is shown, with its name and both values in words', () => {
  const before = { rules: { supplementDays: 10, accept: { amount: 1, unit: 'working_day', roll: true } } };
  const after = { rules: { supplementDays: 12, accept: { amount: 1, unit: 'day', roll: true } } };
  expect(changedFields(before, after)).toEqual([
    { field: '办理期限 · 补材料，几天', before: '10', after: '12' },
    { field: '办理期限 · 受理 · 怎么数', before: '工作日', after: '自然日' },
  ]);
});

test('what is new or gone stands against 没有', () => {
  expect(changedFields(null, { name: '柳溪镇工作站', open: true, group: null })).toEqual([
    { field: '名称', before: '没有', after: '柳溪镇工作站' },
    { field: '开着', before: '没有', after: '是' },
  ]);
  expect(changedFields({ promises: ['当天接待。', '不收钱。'] }, { promises: [] })).toEqual([
    { field: '承诺', before: '当天接待。；不收钱。', after: '没有' },
  ]);
});

test('of a list the entry is named by its day, so that a new version does not look like a change of the old', () => {
  const old = { from: '2026-01-01', packId: 'national', note: '' };
  const rows = changedFields({ packs: [old] }, { packs: [old, { from: '2027-01-01', packId: 'hunan' }] });
  expect(rows).toEqual([
    { field: '援助规则 · 2027-01-01 · 起用的日子', before: '没有', after: '2027-01-01' },
    { field: '援助规则 · 2027-01-01 · 哪套规则', before: '没有', after: '湖南' },
  ]);
});

test('every field that the set-up writes has a name', () => {
  const written = [centreFields, limitFields, stations.fields, planFields].flatMap(Object.keys);
  expect(written.filter((field) => !(field in fieldLabels) && field !== 'switches')).toEqual([]);
});
