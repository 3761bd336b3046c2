import type { Dossier } from '../../contract/dossier/dossier';
import { dossierItems } from '../../domain/vocabulary/handling/dossier-items';

/** What was handed in and what was not, as the archivist reads it before deciding. */
export function handedInOf({ case: { closing } }: Dossier): string {
  const handedIn = closing.dossier;
  if (!handedIn) return '';
  const items = handedIn.items.map(
    ({ code, pages, copy }) => `${dossierItems[code].title}${pages}页${copy ? '（复印件）' : ''}`,
  );
  const absent = handedIn.absent.map(({ code, reason }) => `没有${dossierItems[code].title}：${reason}`);

  return [`交来：${items.join('、')}。`, ...absent.map((one) => `${one}。`)].join('');
}
