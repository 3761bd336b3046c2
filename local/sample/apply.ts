import { photosFor } from './evidence';
import type { SampleCase } from './sample-case';

/** Fills the form and photographs the papers: a draft. */
export async function fillIn(one: SampleCase, at: string): Promise<void> {
  const { hands, openid, answers, place } = one;
  const draft = { draftKey: `sample-draft-${String(place).padStart(4, '0')}`, revision: 1, answers };
  one.caseId = String((await hands.phone(openid, 'saveDraft', draft, at)).caseId);
  for (const { item, name, bytes } of photosFor(answers, at.slice(0, 10), 1 + (place % 3))) {
    const fileId = await hands.upload(openid, `${one.caseId}-${item}.jpg`, bytes);
    await hands.phone(openid, 'addMaterial', { caseId: one.caseId, item, fileId, name }, at);
  }
}

/** Hands in what was filled in. */
export async function handIn({ hands, openid, caseId }: SampleCase, at: string): Promise<void> {
  const input = { caseId, revision: 1, consent: true, promise: true };
  await hands.phone(openid, 'submit', input, at);
}
