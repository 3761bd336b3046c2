import type { Dossier } from '../../contract/dossier/dossier';
import { grantReason, proofSentence, type ReasonGrounds } from '../../domain/documents/decision-reason';
import { materialTitle } from '../../domain/vocabulary/material-titles';
import { basisWords } from '../../domain/vocabulary/sources';

type Drafted = Pick<Dossier, 'case' | 'line' | 'assessment' | 'people'>;

const hardshipWords: Readonly<Record<string, string>> = {
  required: '经济困难状况符合规定标准',
  verification_exempt: '属于免予核查经济困难状况的人员',
  condition_exempt: '依法不受经济困难条件限制',
};

/** A first text for the reviewer's opinion, from the assessment and the proof it rests on; whoever signs it changes it. */
export function opinionDraft(
  { case: c, line, assessment, people }: Drafted,
  proposal: 'grant' | 'refuse',
): string {
  const start = `申请事项为${line.matterLabel}`;
  if (!assessment) return `${start}。`;
  const cited = basisWords(assessment.basisForCitizens);
  const articles = cited ? `（${cited}）` : '';
  if (proposal === 'refuse') return `${start}。经审查，不符合法律援助条件${articles}，建议不予援助。`;
  const scope = assessment.inScope === true ? '，属于法律援助范围' : '';
  const hardship = hardshipWords[assessment.hardship];
  const proof = proofSeenBy(c.materials, people) || proofSentence(c.materials);
  const promised = restsOnPromise(c, assessment) ? '申请人作出诚信承诺。' : '';
  return `${start}${scope}${hardship ? `，申请人${hardship}` : ''}${articles}。${proof}${promised}建议给予援助。`;
}

/** Whether nobody looked the income up: what the person said counts by the promise (法-41). */
function restsOnPromise({ facts }: Drafted['case'], assessment: NonNullable<Drafted['assessment']>): boolean {
  return assessment.hardship === 'required' && facts.promise === true;
}

/** The papers found good, each with whoever saw it; empty where an earlier version did not write down who. */
function proofSeenBy(materials: Drafted['case']['materials'], people: Drafted['people']): string {
  const good = materials.filter(({ verdict, removedAt }) => verdict === 'good' && removedAt === null);
  const seen = good.map(({ item, verdictBy }) => [people[verdictBy ?? ''], materialTitle(item)] as const);
  if (seen.length === 0 || seen.some(([name]) => name === undefined)) return '';
  const names = [...new Set(seen.map(([name]) => name))];
  const by = names.map((name) => {
    const titles = new Set(seen.filter(([one]) => one === name).map(([, title]) => title));

    return `${name}核验的${[...titles].join('、')}`;
  });

  return `以上有经${by.join('，')}证明。`;
}

/** The approver's own opinion (审批意见) to begin with: it stays in the file. */
export function approvalDraft({ case: c }: Pick<Dossier, 'case'>, result: 'grant' | 'refuse'): string {
  const agreed = c.review.decision.recommendation?.proposal === result ? '同意审查意见，' : '';
  return `${agreed}${result === 'grant' ? '给予法律援助。' : '不予法律援助。'}`;
}

/** The printed reason (决定理由) to begin with: rule, facts and named proof, none of the house's own words. */
export function reasonDraft(dossier: Drafted): string {
  return grantReason(groundsOf(dossier));
}

function groundsOf({ case: c, line, assessment }: Drafted): ReasonGrounds {
  return { matter: line.matterLabel, assessment, materials: c.materials };
}
