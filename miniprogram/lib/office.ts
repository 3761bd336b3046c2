import type { ActionContract, Answer, InputOf, Refusal } from './domain';

const unreachable: Refusal = {
  code: 'NetworkDown',
  message: '现在连不上网。填好的都在手机里，连上网再试。',
};

function isAnswer(result: unknown): result is Answer<unknown> {
  return typeof result === 'object' && result !== null && 'ok' in result;
}

/**
 * Asks the office for one thing. Never throws: without a network the answer is the refusal `NetworkDown`.
 * @param action what is asked, from `contract/citizen`
 * @param input what it needs
 */
export async function ask<Contract extends ActionContract>(
  action: Contract,
  input: InputOf<Contract>,
): Promise<Answer<NonNullable<Contract['answer']>>> {
  try {
    const { result } = await wx.cloud.callFunction({
      name: 'citizen',
      data: { action: action.action, input },
    });
    if (!isAnswer(result)) return { ok: false, error: unreachable };

    return result as Answer<NonNullable<Contract['answer']>>;
  } catch {
    return { ok: false, error: unreachable };
  }
}

/** Whether only the network stood in the way, so that trying again later may help. */
export function isOffline(error: Refusal): boolean {
  return error.code === unreachable.code;
}
