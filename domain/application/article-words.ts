/** Names of laws behind the short codes of articles. */
const laws: Readonly<Record<string, string>> = {
  法: '法律援助法',
  条例: '法律援助条例',
  '148': '办理法律援助案件程序规定',
  民法典: '民法典',
  刑诉: '刑事诉讼法',
  反家暴法: '反家庭暴力法',
  劳仲: '劳动争议调解仲裁法',
  英雄烈士保护法: '英雄烈士保护法',
  军人地位和权益保障法: '军人地位和权益保障法',
  保障农民工工资支付条例: '保障农民工工资支付条例',
};

/** `法-31(5)` → `《法律援助法》第31条第5项`; a code without a known law stays as it is. */
export function articleWords(code: string): string {
  const match = /^(.+)-(\d+)(?:\((\d+)\))?$/.exec(code);
  const law = match?.[1] === undefined ? undefined : laws[match[1]];
  if (!match || law === undefined) return code;

  return `《${law}》第${match[2]}条${match[3] ? `第${match[3]}项` : ''}`;
}
