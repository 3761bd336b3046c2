import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { issuePaper as contract } from '../../contract/papers/papers';
import { emptyBlanks } from '../../domain/documents/blanks';
import { numberWord, paperTitle } from '../../domain/documents/paper-titles';
import { DomainError } from '../../domain/refusals/errors';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/**
 * Issues one paper: its number is taken here and its content frozen.
 * @throws DomainError PaperNotFound, InputInvalid naming the blanks still empty, and what the guards name
 */
export async function issuePaper(
  { caseId, version, code, content }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  if (numberWord(code) === null) throw new DomainError('PaperNotFound');
  const empty = emptyBlanks(code, content);
  if (empty.length > 0) {
    const fields = empty.map(({ key, label }) => ({ path: `content.${key}`, message: `请填写${label}。` }));
    throw new DomainError(
      'InputInvalid',
      { why: `还要填：${empty.map(({ label }) => label).join('、')}。` },
      fields,
    );
  }

  return decide(call, before, {
    action: 'issuePaper',
    note: paperTitle(code),
    input: { paperCode: code },
    papers: [code],
    content,
    change: () => ({}),
  });
}
