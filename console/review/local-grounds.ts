import type { Dossier } from '../../contract/dossier/dossier';
import { refusalReason } from '../../domain/documents/decision-reason';
import type { GroundMet } from '../../domain/eligibility/trace/assessment';
import { basisWords } from '../../domain/vocabulary/sources';
import type { RefusalGround } from '../../domain/vocabulary/matters/grounds';

type Judged = Pick<Dossier, 'assessment' | 'line'>;

const met = ({ assessment }: Judged): readonly GroundMet[] => assessment?.grounds ?? [];

/** A ground with the article it rests on, where the text was read. */
function named({ title, basis, verified }: GroundMet): string {
  return verified ? `${title}（${basisWords(basis)}）` : title;
}

/** Says before the decision which of the place's own grounds stand against the application: they bind nobody. */
export function groundsNote(judged: Judged): string {
  const grounds = met(judged);

  return grounds.length > 0
    ? `本地规定可以不予：${grounds.map(named).join('、')}。用不用由您决定；没有证据的，先帮着找。`
    : '';
}

/** The printed reason of a refusal; a local ground is named as the place's rules name it. */
export function reasonFor(ground: RefusalGround, judged: Judged): string {
  const { matterLabel } = judged.line;
  const grounds = met(judged);
  if (ground !== 'local_ground' || grounds.length === 0) return refusalReason(ground, matterLabel);

  return `申请事项为${matterLabel}，${grounds.map(named).join('，')}，属于本地规定的不予法律援助的情形。`;
}

/** The choice to begin with where a local ground is met; else the approver chooses. */
export function groundDraft(judged: Judged): { readonly ground?: RefusalGround; readonly reason?: string } {
  if (met(judged).length === 0) return {};

  return { ground: 'local_ground', reason: reasonFor('local_ground', judged) };
}
