/** @jest-environment jsdom */
import { openPage } from '../../../local/phone/testing';
import type { SpotForms } from '../../lib/domain';
import { ok, refusal } from '../../testing/office';

const forms: SpotForms = {
  who: '李静',
  forms: [
    {
      register: 'outreach',
      title: '宣传活动',
      purpose: '在哪里办了什么活动。',
      fields: [
        { key: 'name', label: '活动名称', kind: 'line', choices: [], must: true, hint: '', before: '' },
        {
          key: 'kind',
          label: '种类',
          kind: 'one',
          choices: ['集市咨询', '讲座'],
          must: true,
          hint: '',
          before: '',
        },
        { key: 'times', label: '场次', kind: 'number', choices: [], must: true, hint: '', before: '1' },
        { key: 'note', label: '小结', kind: 'long', choices: [], must: false, hint: '', before: '' },
      ],
    },
    {
      register: 'inspections',
      title: '站点检查',
      purpose: '六项各怎样。',
      fields: [
        { key: 'sign', label: '标识规范', kind: 'tick', choices: [], must: true, hint: '', before: '' },
      ],
    },
  ],
};

type Given = Readonly<Record<string, unknown>>;
const asked = (phone: { sent(door: string): readonly unknown[] }) =>
  (phone.sent('spot') as { action: string; input: Given }[])
    .filter(({ action }) => action === 'noteOnTheSpot')
    .map(({ input }) => input);

function openSpot(answer: object = ok({ said: '赶集' }), storage: object = {}) {
  const spot = ({ action }: { action: string }): object => (action === 'spotForms' ? ok(forms) : answer);

  return openPage('/station/spot/spot', { spot }, { storage } as never);
}

beforeEach(() => localStorage.clear());

it('offers what this phone may write, asks for it field by field, and sends what was typed', async () => {
  const phone = await openSpot();
  await phone.tap('记宣传活动');
  await phone.type('活动名称', '赶集');
  await phone.tap('讲座');
  await phone.tap('记下来');

  expect(asked(phone)).toMatchObject([
    { register: 'outreach', answers: { name: '赶集', kind: '讲座', times: '1', note: '' }, photos: [] },
  ]);
});

it('a field that is refused says so beside it; what was typed is there when the page is opened again', async () => {
  const no = refusal('InputInvalid', '请核对填写的内容。') as { error: object };
  const fields = [{ path: 'answers.kind', message: '种类要选集市咨询、讲座里的一个。' }];
  const phone = await openSpot({ ok: false, error: { ...no.error, fields } });
  await phone.tap('记宣传活动');
  await phone.type('活动名称', '大集');
  await phone.tap('记下来');
  expect(phone.text()).toContain('⚠ 种类要选集市咨询、讲座里的一个。');

  const { getStorageSync } = phone.hooks.wx as { getStorageSync: (key: string) => unknown };
  const again = await openSpot(undefined, { written: getStorageSync('written') });
  await again.tap('记宣传活动');
  await again.tap('记下来');
  expect(asked(again)).toMatchObject([{ answers: { name: '大集' } }]);
});

it('ticks go as yes and no', async () => {
  const phone = await openSpot();
  await phone.tap('记站点检查');
  await phone.tap('标识规范');
  await phone.tap('记下来');
  expect(asked(phone)).toMatchObject([{ register: 'inspections', answers: { sign: '是' } }]);
});
