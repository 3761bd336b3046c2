import type { InferOutput } from 'valibot';
import type { OpenFileAnswer, takeForm as contract } from '../../../contract/intake/materials';
import type { Answers } from '../../../domain/application';
import type { AgentPower } from '../../../domain/documents/shared/agent-power';
import { DomainError } from '../../../domain/refusals/errors';
import { matterOf } from '../../../domain/vocabulary/matters/matters';
import { opensUntil } from '../../casework/opening/open-file';
import { centreOf } from '../../centre/centre';
import { haveFilled } from '../../typesetting/have-set';
import { settingForms } from '../../platform/calls/bounds';
import { countStrictly } from '../../platform/calls/limits';
import type { CitizenCall } from '../../platform/calls/people';
import { ownCase } from '../../casework/opening/own-case';

const relations: Readonly<Record<string, string>> = {
  parent: '父亲或母亲',
  spouse: '配偶',
  child: '子女',
  sibling: '兄弟姐妹',
  grandparent: '祖父母、外祖父母',
  grandchild: '孙子女、外孙子女',
};

function powerOf(answers: Answers, centre: string): AgentPower {
  const text = (id: string) => (typeof answers[id] === 'string' ? answers[id] : '');

  return {
    applicant: { name: text('name'), number: text('identity_number'), phone: text('phone') },
    agent: { name: text('agent_name'), number: text('agent_identity'), phone: text('agent_phone') },
    relation: relations[text('agent_relation')] ?? '',
    matter: matterOf(text('matter'))?.plain ?? '',
    centre,
  };
}

/**
 * A paper that has to be signed by hand, filled in from the form as far as it goes: it lies under a name that only this
 * draft has, and is made anew each time.
 * @throws DomainError CaseNotFound, AlreadySubmitted, TooManyRequests
 */
export async function takeForm(
  { caseId }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<OpenFileAnswer> {
  const { office, person, now } = call;
  const found = await ownCase(call, caseId);
  if (!found.draft) throw new DomainError('AlreadySubmitted', { caseId });
  await countStrictly(office.store, settingForms, person.key, now);
  const centre = await centreOf(office, found.centreId);
  const path = `forms/${caseId}/${office.blind('form', caseId).slice(0, 16)}.pdf`;
  const file = await haveFilled(office, powerOf(found.draft.answers, centre.name), now, path);

  return {
    url: await office.files.urlOfWhole(file.fileId, file.sha256),
    name: '授权委托书.pdf',
    kind: 'pdf',
    until: opensUntil(now),
  };
}
