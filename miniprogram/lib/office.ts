import { contractMade, type ActionContract, type Answer, type InputOf, type Refusal } from './domain';

const unreachable: Refusal = {
  code: 'NetworkDown',
  message: '现在连不上网。填好的都在手机里，连上网再试。',
};

/** WeChat's own numbers for no network; every other number comes from a cloud that was reached and is out of order. */
const noNetwork: readonly unknown[] = [undefined, -1, 5, 600000, 600001, 600003];

/** The network is not to blame: whoever waits should not look for it at home. */
function outOfOrder(errCode: unknown): Refusal {
  return {
    code: 'CloudFault',
    message: `中心的系统现在有问题，不是您的网络。填好的都在手机里，过一会儿再试；急事请打12348。（${String(errCode)}）`,
  };
}

function refusalOf(error: unknown): Refusal {
  const { errCode } = (typeof error === 'object' && error !== null ? error : {}) as { errCode?: unknown };

  return noNetwork.includes(errCode) ? unreachable : outOfOrder(errCode);
}

function isAnswer(result: unknown): result is Answer<unknown> {
  return typeof result === 'object' && result !== null && 'ok' in result;
}

/**
 * Asks the office for one thing. Never throws: without a network the answer is the refusal `NetworkDown`, where the
 * cloud itself is out of order `CloudFault`.
 * @param action what is asked, from `contract/`, by area
 * @param input what it needs
 */
export async function ask<Contract extends ActionContract>(
  action: Contract,
  input: InputOf<Contract>,
): Promise<Answer<NonNullable<Contract['answer']>>> {
  try {
    const { result } = await wx.cloud.callFunction({
      name: action.door,
      data: { action: action.action, input, made: contractMade },
    });
    if (!isAnswer(result)) return { ok: false, error: outOfOrder('no answer') };

    return result as Answer<NonNullable<Contract['answer']>>;
  } catch (error) {
    return { ok: false, error: refusalOf(error) };
  }
}

/** What passes: without a network, with a cloud out of order, until the app was opened anew. */
const passing: readonly string[] = [unreachable.code, 'CloudFault', 'Outdated'];

/** Whether the office was not reached or did not understand this version, so that trying again later may help. */
export function isUnreached({ code }: Refusal): boolean {
  return passing.includes(code);
}
