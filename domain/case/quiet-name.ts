import { plainText } from '../identity/normalise';

/** What a case is called where others may read along and the person chose no name. */
export const quietName = '我的咨询';

const most = 8;
const telltale =
  /打|骂|暴|虐|杀|伤|害|法|律|援|助|诉|告|案|离婚|报警|警察|危险|保护|丈夫|妻|老公|老婆|前夫|欠|工资/;

/** What is wrong with a name that others are to see; `null` where it tells nothing. */
export function telltaleFault(text: string): string | null {
  const name = plainText(text);
  if (name === '') return `请起个名字，或者就叫“${quietName}”`;
  if (Array.from(name).length > most) return `名字太长了，请写${most}个字以内`;

  return telltale.test(name) ? '这个名字看得出是什么事，请换一个' : null;
}

/** The chosen name; `undefined` where there is none that may be shown. */
export function neutralName(text: string): string | undefined {
  return telltaleFault(text) === null ? plainText(text) : undefined;
}
