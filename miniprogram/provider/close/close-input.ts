import type { ClosingResult, ClosingWay, closeWork, InputOf } from '../../lib/domain';
import type { Fault } from '../../lib/faults';
import type { Texts } from '../../lib/written';

const sum = /^\d{1,12}(\.\d{1,2})?$/;
const textOf = (texts: Texts, name: string): string => (texts[name] ?? '').trim();

/** What has to be mended before the closing can be sent; the office looks at the rest. */
export function closingFaults(texts: Texts): readonly Fault[] {
  const wrongSum = (name: string): boolean => textOf(texts, name) !== '' && !sum.test(textOf(texts, name));
  const signs = textOf(texts, 'summary').length;

  return [
    ...(texts.way ? [] : [{ id: 'way', message: '请选结案方式' }]),
    ...(texts.result ? [] : [{ id: 'result', message: '请选案件效果' }]),
    ...(wrongSum('recovered') ? [{ id: 'recovered', message: '金额只填数字，比如 12300' }] : []),
    ...(wrongSum('wages') ? [{ id: 'wages', message: '金额只填数字，比如 12300' }] : []),
    ...(signs >= 50 && signs <= 1000
      ? []
      : [{ id: 'summary', message: `办案小结要50到1000个字，现在${signs}个字` }]),
  ];
}

/** The closing as it is sent. */
export function closingInput(
  seen: { readonly caseId: string; readonly version: number },
  texts: Texts,
): InputOf<typeof closeWork> {
  const amount = (name: string): number | null =>
    textOf(texts, name) === '' ? null : Number(textOf(texts, name));

  return {
    ...{ caseId: seen.caseId, version: seen.version, closedOn: texts.on ?? '' },
    ...{ way: texts.way as ClosingWay, result: texts.result as ClosingResult },
    ...{ recovered: amount('recovered'), wages: amount('wages') },
    document: textOf(texts, 'document') || null,
    summary: textOf(texts, 'summary'),
  };
}
