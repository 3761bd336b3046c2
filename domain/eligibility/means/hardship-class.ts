import type { Applicant } from '../facts/applicant';
import type { HardshipClass } from '../trace/assessment';
import { look, ready } from '../scope/look';
import type { Notes } from '../trace/notes';
import type { ExemptionRule, Pack, ScopeRule } from '../packs/pack';
import type { ProofKind } from '../facts/proofs';
import type { ScopeFinding } from '../scope/scope';
import { holds } from '../facts/when';

export interface HardshipFinding {
  readonly hardship: HardshipClass;
  /** Papers of which one shows the exempt status; null when no paper is asked for it. */
  readonly proof: readonly ProofKind[] | null;
  /** Without that proof the person may still show ordinary hardship: the matter carries aid for everybody. */
  readonly alsoByMeans: boolean;
}

/** 其他原因 that 刑诉解释-48 names: a defence without the question of means (法-24). */
function hasOtherReason({ facts }: Applicant): boolean {
  return (
    facts.matter === 'criminal_defence' && facts.otherReason !== undefined && facts.otherReason !== 'other'
  );
}

/** Whether hardship is a condition, and whether it is verified (law.md §1.4), for a matter that is in scope. */
export function judgeHardship(
  applicant: Applicant,
  pack: Pack,
  scope: ScopeFinding,
  notes: Notes,
): HardshipFinding {
  if (scope.inScope === false) return { hardship: 'n/a', proof: null, alsoByMeans: false };
  if (scope.inScope === 'unknown') return { hardship: 'unknown', proof: null, alsoByMeans: false };
  const found = classOf(applicant, pack, scope, notes);
  if (!hasOtherReason(applicant)) return found;
  // The other reason carries the defence by itself: an exemption claimed beside it asks for no paper.
  if (found.hardship !== 'required') return { ...found, proof: null };
  notes.cite(['法-24', '刑诉解释-48']);

  return { ...found, hardship: 'n/a' };
}

function classOf(applicant: Applicant, pack: Pack, scope: ScopeFinding, notes: Notes): HardshipFinding {
  const exempting = exemptionsThatHold(applicant, pack, notes);
  const exemptMatter = scope.rules.filter((rule) => rule.hardship === 'condition_exempt');
  const alsoByMeans = exemptMatter.length < scope.rules.length;
  const unconditional = exempting.filter((rule) => rule.kind === 'condition_exempt');

  // A proof of any exemption will do where the matter carries aid for everybody: one more never asks for one more paper.
  if (exemptMatter.length > 0) {
    const persons = alsoByMeans ? exempting : unconditional;

    return { hardship: 'condition_exempt', proof: proofOf([...exemptMatter, ...persons]), alsoByMeans };
  }
  if (unconditional.length > 0) {
    return { hardship: 'condition_exempt', proof: proofOf(exempting), alsoByMeans };
  }
  if (exempting.length > 0)
    return { hardship: 'verification_exempt', proof: proofOf(exempting), alsoByMeans };

  return { hardship: 'required', proof: null, alsoByMeans };
}

function exemptionsThatHold(applicant: Applicant, pack: Pack, notes: Notes): ExemptionRule[] {
  const holding: ExemptionRule[] = [];

  for (const one of ready(pack.exemptions)) {
    const { rule } = one;

    if (look(one, applicant, notes.trace) === true) {
      holding.push(rule);
      notes.cite(rule.basis, rule.verified);
    } else if (rule.near !== undefined && holds(rule.near, applicant) === true) {
      notes.cite(rule.nearBasis ?? rule.basis.slice(0, 1), rule.verified);
    }
  }

  return holding;
}

/** One rule that asks for no paper spares it altogether: a victim of violence shows only the case papers. */
function proofOf(rules: readonly (ExemptionRule | ScopeRule)[]): readonly ProofKind[] | null {
  const proofs = rules.map((rule) => rule.proof ?? []);

  return proofs.some((one) => one.length === 0) ? null : [...new Set(proofs.flat())];
}
