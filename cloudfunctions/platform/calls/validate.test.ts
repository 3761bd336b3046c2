import * as v from 'valibot';
import { fields, text, textOrNothing } from '../../../contract/fields';
import { validated } from './validate';

const schema = fields({
  name: text('姓名', 4),
  note: textOrNothing('备注', 5),
  count: v.number('请填数字。'),
});

function faultsOf(input: unknown): unknown {
  try {
    return validated(schema, input);
  } catch (error) {
    return (error as { fields: unknown }).fields;
  }
}

test('a good input passes, spaces at its ends dropped and nothing left out being null', () => {
  expect(faultsOf({ name: ' 赵大山 ', count: 1 })).toEqual({ name: '赵大山', note: null, count: 1 });
});

test('signs that nobody sees are dropped from every text before it is looked at', () => {
  expect(faultsOf({ name: '赵\u202e大\u200b山', note: '\u0000\u200b', count: 1 })).toEqual({
    ...{ name: '赵大山', note: null, count: 1 },
  });
  expect(faultsOf({ name: '\u3164\u200b', count: 1 })).toEqual([{ path: 'name', message: '请填写姓名。' }]);
});

test('each wrong, missing or unknown field is named, with a sentence that says the cure', () => {
  expect(faultsOf({ name: '赵赵赵赵赵', surprise: 1 })).toEqual([
    { path: 'name', message: '姓名最多4个字，请写短一点。' },
    { path: 'count', message: '请填数字。' },
    { path: 'surprise', message: '多了一项不认识的内容，请刷新再试。' },
  ]);
});

test('what is no object at all is refused in Chinese', () => {
  for (const input of [null, 1, 'x', []]) expect(JSON.stringify(faultsOf(input))).toMatch(/[\u4e00-\u9fff]/);
});
