import { packFor, packList } from '../eligibility';
import { articleWords, basisWords } from './sources';

it.each([
  ['法-31(5)', '《法律援助法》第三十一条第五项'],
  ['法-25(1)(4)', '《法律援助法》第二十五条第一款第四项'],
  ['148-24', '《办理法律援助案件程序规定》第二十四条'],
  ['杭-13(2)', '杭州的法律援助规定第十三条第二项'],
  ['司发〔2016〕13号-5', '司发〔2016〕13号第五条'],
  ['甘肃条例2023', '甘肃2023年的法律援助条例'],
  ['004§2', '中心的做法'],
  ['地方规定', '地方规定'],
])('%s is read out as %s', (code, words) => {
  expect(articleWords(code)).toBe(words);
});

test('each source is named once, also where a rule names several in one text', () => {
  expect(basisWords(['003', '004§2', '法-38、148-10', '法-38'])).toBe(
    '中心的做法、《法律援助法》第三十八条、《办理法律援助案件程序规定》第十条',
  );
  expect(basisWords([])).toBe('');
});

test('no rule of any place is shown by its short code', () => {
  const codes = packList.flatMap(({ id }) => {
    const { scope, exemptions, channels, refusals, standard } = packFor(id, '2026-11-22');

    return [...scope, ...exemptions, ...channels, ...refusals, standard].flatMap(({ basis }) => basis);
  });
  const bare = [...new Set(codes)].filter((code) => articleWords(code) === code);
  expect(bare.filter((code) => /-\d+(\(\d\))*$|^\d{3}/.test(code))).toEqual([]);
});
