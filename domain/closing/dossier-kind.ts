import type { Case } from '../case/case';
import { isCriminal } from '../deadlines/criminal';
import { isSettledOutside } from './settled-outside';

/** Kind of case × stage: each has its own list of papers (law-back-half §B: five criminal lists, not one; §E.2). */
export const dossierKinds = {
  defence_investigation: '辩护，侦查',
  defence_prosecution: '辩护，审查起诉',
  defence_trial: '辩护，审判',
  representation_prosecution: '刑事代理，审查起诉',
  representation_trial: '刑事代理，审判',
  litigation: '民事或行政诉讼',
  arbitration: '仲裁',
  non_litigation: '非诉讼',
  ended: '办理中终止',
} as const;

export type DossierKind = keyof typeof dossierKinds;

/** Which list a case is held to. What nobody has said counts as the fuller list: a gap can be explained. */
export function dossierKind(
  c: Pick<Case, 'facts' | 'dispute' | 'route' | 'intake' | 'closing'>,
): DossierKind {
  if (c.closing.termination !== null) return 'ended';
  if (isCriminal(c)) return criminalKind(c);
  const way = c.closing.closing?.way;
  if (way === 'award' || way === 'arbitration_mediation') return 'arbitration';

  return isSettledOutside(c) ? 'non_litigation' : 'litigation';
}

function criminalKind({
  facts,
  route,
  intake,
}: Pick<Case, 'facts' | 'route' | 'intake'>): Extract<
  DossierKind,
  `defence_${string}` | `representation_${string}`
> {
  const stage = intake.notice?.stage ?? facts.stage;
  const represents = route !== 'notified' && facts.side === 'claimant';
  const before = stage === 'investigation' || stage === 'prosecution';
  if (represents) return before ? 'representation_prosecution' : 'representation_trial';
  if (stage === 'investigation') return 'defence_investigation';

  return stage === 'prosecution' ? 'defence_prosecution' : 'defence_trial';
}
