import type { AgreementToSign } from '../../lib/domain';

/** What the agreement says in one breath, as it is read out. */
export function agreementAloud({ recipient, lawyer, firm, matter, terms, powers }: AgreementToSign): string {
  const more = powers.map(({ label }) => label).join('；');

  return [
    `${recipient}，请${lawyer}律师办${matter}这件事。他在${firm}。`,
    ...terms,
    '律师可以替您出庭、交材料、拿文书。',
    ...(more ? [`下面这几件，您点了，他才能替您做：${more}。不点也可以签。`] : []),
    '看清楚了，在框里写名字，再点签好了。',
  ].join('');
}
