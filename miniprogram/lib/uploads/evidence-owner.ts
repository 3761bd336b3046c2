import { evidenceList } from '../evidence-list';
import type { EvidenceItem } from '../evidence-list';
import { currentDraft } from '../draft/draft';
import { bringToOffice } from '../draft/draft-trouble';

/** What the files on the page belong to: the draft on the phone, or a case handed in already. */
export interface EvidenceOwner {
  /** Draft key or case id. */
  readonly owner: string;
  /** Brings the draft to the office first; null while there is no network. */
  readonly caseId: () => Promise<string | null>;
}

/** @param caseId a case handed in already, or an empty text for the draft on this phone */
export function ownerOf(caseId: string): EvidenceOwner | null {
  if (caseId) return { owner: caseId, caseId: () => Promise.resolve(caseId) };
  const draft = currentDraft();
  if (!draft) return null;

  return {
    owner: draft.key,
    caseId: async () => {
      const result = await bringToOffice();

      return result.kind === 'synced' || result.kind === 'taken' ? result.draft.caseId : null;
    },
  };
}

const anyPaper: EvidenceItem = {
  code: 'other',
  title: '其他材料',
  why: '和这件事有关的，都可以交。',
  whereToGet: '您手里有什么就交什么。',
  goodPhoto: '一张纸拍一张，字看得清',
  weight: 'optional',
};

/** What the page says about one paper; papers asked for by the office come with their own words. */
export function itemOf(code: string, title: string): EvidenceItem {
  const listed = evidenceList(currentDraft()?.answers ?? {}).items.find((item) => item.code === code);

  return listed ?? { ...anyPaper, code: code || 'other', title: title || anyPaper.title };
}
