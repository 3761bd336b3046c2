import type { Facts } from '../facts/facts';
import type { Notes } from '../trace/notes';
import type { Pack } from '../packs/pack';
import type { Truth } from '../facts/truth';

/** Since 2025-06-27 the accused's own choice between the two lawyers is a rule of its own. */
function familyLawyerRule({ legalNotes = [] }: Pack): readonly string[] {
  return legalNotes.find(({ id }) => id === 'L1')?.basis ?? [];
}

/** Cites the choice between two lawyers, applied for or notified: what the accused himself wants decides. */
export function citeFamilyLawyer(facts: Facts, pack: Pack, notes: Notes): void {
  if (facts.familyHiredLawyer !== true && facts.refusesFamilyLawyer === undefined) return;
  notes.cite(['刑诉解释-51', ...familyLawyerRule(pack), '148-28']);
}

/**
 * Whether the person has a lawyer of their own choice (法-24, 29, 31). A lawyer hired by the family counts only
 * once the accused has chosen him (刑诉解释-51, 法释〔2025〕9号).
 */
export function judgeOwnLawyer(facts: Facts, pack: Pack, notes: Notes): Truth {
  citeFamilyLawyer(facts, pack, notes);
  if (facts.refusesFamilyLawyer === true) return false;
  if (facts.familyHiredLawyer === true && facts.refusesFamilyLawyer === false) return true;
  if (facts.hasOwnLawyer === true && facts.familyHiredLawyer === true) {
    notes.ask('refusesFamilyLawyer', '本人要不要家里请的律师？', '还能不能派律师');

    return 'unknown';
  }
  if (facts.hasOwnLawyer !== undefined) return facts.hasOwnLawyer;
  notes.ask('hasOwnLawyer', '您自己请律师了吗？', '能不能派律师');

  return 'unknown';
}
