import { factsFrom, materialsFor, tryAnswers } from './domain';
import type { Answers, Assessment, MaterialItem } from './domain';
import { checkRules, todayInChina } from './draft/check-rules';

/** One paper of the list, with the weight it has. */
export interface EvidenceItem extends MaterialItem {
  readonly weight: 'required' | 'optional' | 'later';
}

export interface EvidenceList {
  readonly items: readonly EvidenceItem[];
  /** What nobody may ask for, and why. */
  readonly notNeeded: readonly { readonly title: string; readonly why: string }[];
}

/** The list that the rules make for these answers. */
export function evidenceList(
  answers: Answers,
  assessment: Assessment = tryAnswers(answers, checkRules()),
): EvidenceList {
  const { required, optional, later, notNeeded } = materialsFor(
    factsFrom(answers, todayInChina()),
    assessment,
  );
  // The list of a group is filled in here: on paper nobody asks for it.
  const isHere = ({ code }: MaterialItem) => code === 'group_list' && answers.for_whom === 'group';
  const weighed = (items: readonly MaterialItem[], weight: EvidenceItem['weight']) =>
    items.filter((item) => !isHere(item)).map((item) => ({ ...item, weight }));

  return {
    items: [...weighed(required, 'required'), ...weighed(later, 'later'), ...weighed(optional, 'optional')],
    notNeeded,
  };
}

/** What to bring, by name: all but what only helps. */
export function evidenceTitles(answers: Answers, assessment: Assessment): readonly string[] {
  const { items } = evidenceList(answers, assessment);

  return items.filter(({ weight }) => weight !== 'optional').map(({ title }) => title);
}

const drawings: Readonly<Record<string, string>> = {
  identity_paper: '/images/sample-identity.svg',
  agent_identity: '/images/sample-identity.svg',
  wage_evidence: '/images/sample-iou.svg',
};

/** A drawing of how the photo should look. */
export function drawingOf(code: string): string {
  return drawings[code] ?? '/images/sample-paper.svg';
}
