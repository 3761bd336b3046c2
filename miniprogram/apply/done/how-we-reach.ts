import type { SubmitAnswer } from '../../lib/domain';

/** What the last page says of how the person hears, and what WeChat itself shows. */
export interface Reaching {
  readonly words: string;
  /** Whether messages belong to the chosen way: only then are they offered. */
  readonly byMessage: boolean;
  readonly refused: string;
  /** What others see on the screen of the phone; empty where nobody has to fear that. */
  readonly seen: string;
}

const ways: Readonly<Record<SubmitAnswer['way'], Pick<Reaching, 'words' | 'byMessage' | 'refused'>>> = {
  any: {
    words: '有结果，发消息或打电话告诉您。',
    byMessage: true,
    refused: '不收消息也没关系，我们打电话告诉您。',
  },
  call_only: { words: '您说只打电话：我们不发消息。', byMessage: false, refused: '' },
  message_only: {
    words: '您说只发消息：我们不打电话。',
    byMessage: true,
    refused: '没有开消息。我们不打电话，请自己回来看。',
  },
  through_other: { words: '我们只找您说的那个人。', byMessage: false, refused: '' },
};

/** A receipt of an earlier version does not say the way: then any. */
export function howWeReach({ way, quiet }: Partial<Pick<SubmitAnswer, 'way' | 'quiet'>>): Reaching {
  const seen = quiet ? '消息里不提是什么事。可微信会显示这个小程序的名字。别人看您的手机，就别开。' : '';

  return { ...ways[way ?? 'any'], seen };
}
