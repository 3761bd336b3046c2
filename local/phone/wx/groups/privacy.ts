import type { ApiGroup } from '../group';
import { askModal } from './dialogs';
import { ApiFailure } from '../../failure';
import type { WxHost } from '../host';

type Resolve = (answer: { event: 'agree' | 'disagree' | 'exposureAuthorization'; buttonId?: string }) => void;
type Listener = (resolve: Resolve, about: { referrer: string }) => void;

const contractName = '《援手小程序隐私保护指引》';
const agreedKey = 'mp-privacy-agreed';

/** WeChat's privacy question: needed until agreed, asked by the page's own listener when it has one. */
export function privacy(host: WxHost): ApiGroup {
  let listener: Listener | undefined;
  const key = (): string => `${agreedKey}:${host.session.openid}`;
  const agreed = (): boolean => localStorage.getItem(key()) === 'yes';
  const ask = (): Promise<boolean> => (listener ? askPage(listener) : askSelf());

  return {
    plain: {
      onNeedPrivacyAuthorization: (asks: Listener) => {
        listener = asks;
      },
    },
    asynchronous: {
      getPrivacySetting: () => ({ needAuthorization: !agreed(), privacyContractName: contractName }),
      requirePrivacyAuthorize: async () => {
        if (agreed()) return;
        if (!(await ask())) throw new ApiFailure('privacy permission is not authorized', 104);
        localStorage.setItem(key(), 'yes');
      },
      openPrivacyContract: () =>
        askModal({
          title: `［模拟］${contractName}`,
          content: '在微信里，这里打开本中心在微信后台填写的隐私保护指引。',
          showCancel: false,
        }).then(() => undefined),
    },
  };
}

const askPage = (listener: Listener): Promise<boolean> =>
  new Promise((done) => {
    const resolve: Resolve = ({ event }) => {
      if (event !== 'exposureAuthorization') done(event === 'agree');
    };
    listener(resolve, { referrer: 'requirePrivacyAuthorize' });
  });

async function askSelf(): Promise<boolean> {
  const { confirm } = await askModal({
    title: '［模拟］用户隐私保护提示',
    content: `使用前请阅读${contractName}。`,
    confirmText: '同意',
    cancelText: '拒绝',
  });

  return confirm;
}
