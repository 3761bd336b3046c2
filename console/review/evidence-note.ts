import type { Dossier } from '../../contract/dossier/dossier';
import { materialTitle } from '../../domain/vocabulary/material-titles';
import { supplementDraft } from '../intake/supplement-draft';

/**
 * What the papers do not show yet, for whoever gives an opinion on them: `2样没核验：身份证、欠条。缺1样：社保记录。`
 * @returns an empty text where every needed paper is there and was found good
 */
export function evidenceNote({ case: c, assessment }: Pick<Dossier, 'case' | 'assessment'>): string {
  const unseen = c.materials
    .filter(({ verdict, removedAt }) => verdict === 'unseen' && removedAt === null)
    .map(({ item }) => materialTitle(item));
  const wanted = assessment ? supplementDraft(c, assessment).filter(({ ticked }) => ticked) : [];

  return [
    restsOn(c, assessment),
    said('没核验', unseen),
    said(
      '缺',
      wanted.map(({ title }) => title),
    ),
  ].join('');
}

function said(what: string, titles: readonly string[]): string {
  const kinds = [...new Set(titles)];
  if (kinds.length === 0) return '';

  return what === '缺'
    ? `缺${kinds.length}样：${kinds.join('、')}。`
    : `${kinds.length}样${what}：${kinds.join('、')}。`;
}

/** An exemption stands on its paper (法-42), a stated income on the promise that was really made (法-41). */
function restsOn({ facts, materials }: Dossier['case'], assessment: Dossier['assessment']): string {
  const isProven = materials.some(({ verdict, removedAt }) => verdict === 'good' && removedAt === null);
  if (assessment?.hardship === 'verification_exempt' && !isProven) return '免予核查还没有核验过的证明。';
  if (assessment?.hardship === 'required' && facts.promise !== true) return '没有诚信承诺，收入要看证明。';

  return '';
}
