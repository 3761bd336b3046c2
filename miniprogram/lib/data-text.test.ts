/** @jest-environment jsdom */
import { sampleCase } from '../testing/office';
import { dataText, type ReadData } from './data-text';
import type { CitizenCase } from './domain';

const nothing: ReadData = { cases: [], joined: [], questions: [], complaints: [], messages: [] };
const at = '2026-11-20T02:00:00.000Z';

const whole: CitizenCase = {
  ...sampleCase,
  filled: [{ label: '事情经过', value: '三月到八月没给工钱' }],
  wishes: ['会说本地话'],
  voices: [{ kind: 'objection', at, text: '我不同意这个决定', answer: '再看了一遍', answeredAt: at }],
  progress: [{ on: '2026-11-21', did: '见面', text: '谈了案子' }],
  lawyer: { firmName: '青禾律师事务所', name: '沈律师', phone: '13600136000' },
  outcome: { closedOn: '2026-11-22', way: '调解', result: '拿到了', money: null },
  rated: 5,
};

const said = [
  '三月到八月没给工钱',
  '会说本地话',
  '我不同意这个决定',
  '再看了一遍',
  '谈了案子',
  '沈律师',
  '拿到了',
  '5分',
];

test('everything the centre keeps of a case is in the text', () => {
  for (const words of said) expect(dataText({ ...nothing, cases: [whole] })).toContain(words);
});

test('of a case that others may not see, nothing says what it is about', () => {
  const text = dataText({ ...nothing, cases: [{ ...whole, quiet: true }] });
  for (const words of said.slice(0, 5)) expect(text).not.toContain(words);
  expect(text).toContain('想看请打电话问中心');
});

test('questions, complaints and messages are there, and nothing at all is said so', () => {
  const text = dataText({
    ...nothing,
    complaints: [
      {
        ...{ id: '1', at, about: '律师', text: '他要钱', says: '正在查', answer: '退了', asked: null },
        ...{ mayContest: false, contest: null },
      },
    ],
    messages: [{ id: '1', caseId: '2', at, sentence: '律师定了' }],
  });
  for (const words of ['他要钱', '正在查', '退了', '律师定了']) expect(text).toContain(words);
  expect(dataText(nothing)).toBe('中心还没有您的申请和咨询。');
});
