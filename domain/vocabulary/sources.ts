import { withArticleNumerals } from './article-numerals';

/** How the sources behind the short codes are called. What is practice says so: it binds nobody. */
const titles: Readonly<Record<string, string>> = {
  法: '《法律援助法》',
  条例: '《法律援助条例》',
  '148': '《办理法律援助案件程序规定》',
  '124': '《办理法律援助案件程序规定》（2012年旧版）',
  '149': '司法部令第149号',
  民法典: '《民法典》',
  民诉: '《民事诉讼法》',
  刑诉: '《刑事诉讼法》',
  刑诉解释: '《刑事诉讼法司法解释》',
  行诉: '《行政诉讼法》',
  复议法: '《行政复议法》',
  国赔: '《国家赔偿法》',
  劳仲: '《劳动争议调解仲裁法》',
  律师法: '《律师法》',
  反家暴法: '《反家庭暴力法》',
  未成年人保护法: '《未成年人保护法》',
  老年人权益保障法: '《老年人权益保障法》',
  英雄烈士保护法: '《英雄烈士保护法》',
  军人地位法: '《军人地位和权益保障法》',
  军人地位和权益保障法: '《军人地位和权益保障法》',
  军人抚恤优待条例: '《军人抚恤优待条例》',
  工伤保险条例: '《工伤保险条例》',
  社会救助暂行办法: '《社会救助暂行办法》',
  残疾人就业条例: '《残疾人就业条例》',
  保障农民工工资支付条例: '《保障农民工工资支付条例》',
  浙江省劳动人事争议调解仲裁条例: '《浙江省劳动人事争议调解仲裁条例》',
  京: '北京的法律援助规定',
  沪: '上海的法律援助规定',
  鲁: '山东的法律援助规定',
  豫: '河南的法律援助规定',
  浙: '浙江的法律援助规定',
  杭: '杭州的法律援助规定',
  湖南条例2024: '湖南2024年的法律援助条例',
  云南条例: '云南的法律援助条例',
  甘肃条例2023: '甘肃2023年的法律援助条例',
  甘肃细则: '甘肃的法律援助实施细则',
  江苏条例2025: '江苏2025年的法律援助条例',
  安心行动2026: '司法部2026年“安心行动”',
  保山手册2021: '保山2021年的手册',
  横琴条例: '横琴条例',
  广西办法2025: '广西2025年的办法',
  粤府令268: '广东省人民政府令第268号',
  LS: '中心的工作习惯',
};
const practice = '中心的做法';

/** `法-31(5)` → `《法律援助法》第三十一条第五项`; practice says so, and a source without a title here stays as it is. */
export function articleWords(code: string): string {
  if (/^00\d(§\d+)?$/.test(code)) return practice;
  const [, source = code, article, first, second] =
    /^(.+)-(\d+)(?:\((\d+)\))?(?:\((\d+)\))?$/.exec(code) ?? [];
  const title = titles[source] ?? (article ? document(source) : undefined);
  if (title === undefined) return code;
  if (article === undefined) return title;
  const item = second ? `第${first}款第${second}项` : first ? `第${first}项` : '';

  return withArticleNumerals(`${title}第${article}条${item}`);
}

/** A numbered document is called by its number: `司发〔2016〕13号`. */
function document(source: string): string | undefined {
  return /〔\d{4}〕\d+号$/.test(source) ? source : undefined;
}

/** Several sources as one text, each once. @param codes as the rules cite them; one may name several, divided by 、 */
export function basisWords(codes: readonly string[]): string {
  return [
    ...new Set(
      codes
        .flatMap((code) => code.split('、'))
        .filter(Boolean)
        .map(articleWords),
    ),
  ].join('、');
}
