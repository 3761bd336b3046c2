import { exportData, myComplaints, myMessages } from './domain';
import type { Answer, OwnData, Refusal } from './domain';
import type { ReadData } from './data-text';
import { ask } from './office';

type Read = { readonly ok: true; readonly data: ReadData } | { readonly ok: false; readonly error: Refusal };

/** Part after part, until nothing is left. */
async function allCases(): Promise<Answer<readonly OwnData[]>> {
  const parts: OwnData[] = [];
  for (let from: number | null = 0; from !== null;) {
    const answer: Answer<OwnData> = await ask(exportData, { from });
    if (!answer.ok) return answer;
    parts.push(answer.data);
    from = answer.data.more;
  }

  return { ok: true, data: parts };
}

/** Everything that the centre keeps about the person; half of it is not given as if it were all. */
export async function readOwnData(): Promise<Read> {
  const own = await allCases();
  if (!own.ok) return own;
  const complaints = await ask(myComplaints, {});
  if (!complaints.ok) return complaints;
  const messages = await ask(myMessages, {});
  if (!messages.ok) return messages;

  return {
    ok: true,
    data: {
      cases: own.data.flatMap(({ cases }) => cases),
      joined: own.data.flatMap(({ joined }) => joined),
      questions: own.data.flatMap(({ questions }) => questions),
      complaints: complaints.data.complaints,
      messages: messages.data.messages,
    },
  };
}
