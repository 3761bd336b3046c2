import { judge, packFor, packList } from '../eligibility/index';
import { matterOf } from '../vocabulary/matters/matters';
import type { Answers } from './question';
import { cannotTellMeans } from './whom';

const newest = packList.find(({ id }) => id === 'national')?.versions.slice(-1)[0]?.from ?? '';
const known = new Map<string, boolean>();

function find(matterCode: string, isMigrant: boolean): boolean {
  const matter = matterOf(matterCode)?.code;
  const { hardship } = judge(
    { matter, tags: isMigrant ? ['migrant_worker'] : [], ...(isMigrant ? { household: 'rural' } : {}) },
    packFor('national', newest),
  );

  return hardship === 'required' || hardship === 'unknown';
}

/**
 * Whether money questions are asked at all: never where the statute sets no condition (法-32) or wants no check
 * for this matter and person (法-42). A centre's own list can only spare more; staff see that. Nor is a relative asked
 * for the means of a child, or of somebody who is held: the centre finds them out.
 */
export function needsMeans(answers: Answers): boolean {
  if (typeof answers.matter !== 'string' || cannotTellMeans(answers)) return false;
  const isMigrant = answers.migrant === 'yes';
  const key = `${answers.matter} ${String(isMigrant)}`;
  const found = known.get(key) ?? find(answers.matter, isMigrant);
  known.set(key, found);

  return found;
}
