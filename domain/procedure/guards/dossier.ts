import { hasKey } from '../../vocabulary/has-key';
import { dossierGaps, gapTitles } from '../../closing/dossier-gaps';
import { dossierItems } from '../../vocabulary/handling/dossier-items';
import { paperTitle } from '../../documents/paper-titles';
import { missingPapers } from '../required-papers';
import { isSameHuman } from '../../identity/same-human';
import { written } from './guard';
import type { Guard } from './guard';

const mostPages = 2000;
const mostVolumes = 99;
const longestYears = 100;

const isCount = (count: unknown, most: number) =>
  typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= most;

/** Handing in, checking and putting away a dossier (law-back-half §E). */
export const dossierGuards = {
  dossierListed: {
    sentence: '请列出案卷里的材料。',
    code: 'ConditionUnmet',
    reads: 'input',
    holds: (_c, _actor, input) => (input.items ?? []).length > 0,
  },
  dossierSound: {
    sentence: '每样写一次，页数填1到2000。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, { items = [], absent = [] }) => {
      const codes = [...items, ...absent].map(({ code }) => code);
      const known = codes.every((code) => hasKey(dossierItems, code));
      const once = new Set(codes).size === codes.length;

      return (
        known &&
        once &&
        items.every(({ pages }) => isCount(pages, mostPages)) &&
        absent.every(({ reason }) => written(reason))
      );
    },
  },
  dossierComplete: {
    sentence: '案卷还缺材料，请补上，或写明为什么没有。',
    code: 'PaperMissing',
    reads: 'input',
    says: (c, { items = [], absent = [] }) =>
      `案卷还缺：${gapTitles(dossierGaps(c, { items, absent }))}。请补上，或写明为什么没有。`,
    holds: (c, _actor, { items = [], absent = [] }) => dossierGaps(c, { items, absent }).length === 0,
  },
  notHandedInByMe: {
    sentence: '案卷是您登记的，请换一位同事审查。',
    code: 'SamePersonDecided',
    reads: 'case',
    holds: (c, actor) => !isSameHuman(actor, c.closing.dossier?.by),
  },
  papersOnFile: {
    sentence: '还缺要归档的文书，请先补齐。',
    code: 'PaperMissing',
    reads: 'case',
    says: (c) => `还缺要归档的文书：${missingPapers(c).map(paperTitle).join('、')}。请先补齐。`,
    holds: (c) => missingPapers(c).length === 0,
  },
  checkPassed: {
    sentence: '归档检查不合格或有否决项，请退回补正。',
    code: 'ConditionUnmet',
    reads: 'input',
    holds: (_c, _actor, { check }) => check?.passes === true,
  },
  placeSound: {
    sentence: '请填几册、放在哪里、保管几年。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, { volumes, shelf, retentionYears }) =>
      isCount(volumes, mostVolumes) &&
      written(shelf) &&
      (retentionYears === null || isCount(retentionYears, longestYears)),
  },
} as const satisfies Record<string, Guard>;
