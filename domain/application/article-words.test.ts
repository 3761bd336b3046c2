import { articleWords } from './article-words';

it.each([
  ['法-31(5)', '《法律援助法》第31条第5项'],
  ['148-24', '《办理法律援助案件程序规定》第24条'],
  ['杭-13', '杭-13'],
])('%s is read out as %s', (code, words) => {
  expect(articleWords(code)).toBe(words);
});
