import { templatesTyped, templatesWritten } from './template-typed';

const one = {
  id: 'tpl_decided',
  moments: ['granted' as const],
  keywords: { thing1: 'message' as const, time3: 'day' as const },
};

test('what is shown is read back as it was', () => {
  const [shown] = templatesWritten([one]);
  expect(shown?.keywords).toBe('thing1：消息\ntime3：时间');
  expect(templatesTyped(shown ? [shown] : [])).toEqual([one]);
});

test('a colon of either width is taken, an empty template is dropped, a strange word goes on to be refused', () => {
  const typed = [
    { id: ' tpl_a ', moments: [], keywords: 'thing1:消息\n\nphrase2 = 状况' },
    { id: '', moments: [], keywords: ' ' },
  ];
  expect(templatesTyped(typed)).toEqual([
    { id: 'tpl_a', moments: [], keywords: { thing1: 'message', phrase2: '状况' } },
  ]);
});
