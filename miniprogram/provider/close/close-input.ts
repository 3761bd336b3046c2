import { settledWays } from '../../lib/domain';
import type { ClosingResult, ClosingWay, closeWork, InputOf } from '../../lib/domain';
import type { Fault } from '../../lib/faults';
import type { Texts } from '../../lib/draft/written';

const sum = /^\d{1,12}(\.\d{1,2})?$/;
const textOf = (texts: Texts, name: string): string => (texts[name] ?? '').trim();

const share = 'share-';

/** The box of one of a group; the applicant has no member's id. */
export const shareBox = (memberId: string | null): string => `${share}${memberId ?? 'own'}`;

function memberOf(box: string): string | null {
  const id = box.slice(share.length);

  return id === 'own' ? null : id;
}

/** Whether it was settled: then the recipient is asked. */
export function needsConsent({ way }: Texts): boolean {
  return settledWays.some((one) => one === way);
}

/** What has to be mended before the closing can be sent; the office looks at the rest. */
export function closingFaults(texts: Texts): readonly Fault[] {
  const wrongSum = (name: string): boolean => textOf(texts, name) !== '' && !sum.test(textOf(texts, name));
  const signs = textOf(texts, 'summary').length;

  return [
    ...(texts.way ? [] : [{ id: 'way', message: '请选结案方式' }]),
    ...(texts.result ? [] : [{ id: 'result', message: '请选案件效果' }]),
    ...(wrongSum('recovered') ? [{ id: 'recovered', message: '金额只填数字，比如 12300' }] : []),
    ...Object.keys(texts)
      .filter((name) => name.startsWith(share) && wrongSum(name))
      .map((id) => ({ id, message: '各人得到的，只填数字，比如 12300' })),
    ...(needsConsent(texts) && texts.consented !== 'yes'
      ? [{ id: 'consented', message: '调解、和解要受援人同意，请先问本人' }]
      : []),
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
    shares: Object.keys(texts)
      .filter((name) => name.startsWith(share) && textOf(texts, name) !== '')
      .map((name) => ({ memberId: memberOf(name), amount: Number(textOf(texts, name)) })),
    consented: needsConsent(texts) && texts.consented === 'yes',
    document: textOf(texts, 'document') || null,
    summary: textOf(texts, 'summary'),
  };
}
