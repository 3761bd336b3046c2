import type { Letterhead } from '../../case/records/letterhead';
import { articlesSentence } from './said';

/** To whom a refusal or a termination may be objected to, within which days, and what follows (法-49). */
export function wayToObject({ bureau, bureauAddress, objectionDays }: Letterhead): string {
  const where = bureauAddress === '' ? '' : `（地址：${bureauAddress}）`;

  return (
    `您对本决定有异议的，可以自收到本决定书之日起${objectionDays}日内，向${bureau}提出异议${where}。` +
    `根据${articlesSentence(['法-49'])}，${bureau}自收到异议之日起五日内审查；` +
    '您对维持本决定的审查结果不服的，可以依法申请行政复议或者提起行政诉讼。'
  );
}
