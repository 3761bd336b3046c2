/** @jest-environment jsdom */
import { fakeHost } from '../testing/fake-host';
import { audio } from '../wx/groups/audio';
import { requirePlugin } from './speech';

interface ReadAloud {
  textToSpeech(options: { content: string; success: (result: { filename: string }) => void }): void;
}

test('without a voice in the browser there is no plugin, as on a phone without it', () => {
  expect(() => requirePlugin('WechatSI')).toThrow('not defined');
});

test('text becomes an address that audio speaks, and the end is told', () => {
  fakeHost();
  const spoken: { text: string; onend?: () => void }[] = [];
  const synthesis = { cancel: () => undefined, speak: (one: { text: string }) => spoken.push(one) };
  Object.assign(window, {
    speechSynthesis: synthesis,
    SpeechSynthesisUtterance: class {
      constructor(readonly text: string) {}
    },
  });
  let filename = '';
  (requirePlugin('WechatSI') as ReadAloud).textToSpeech({
    content: '您的案件已受理。',
    success: (result) => {
      filename = result.filename;
    },
  });
  const player = (
    audio().plain?.createInnerAudioContext as () => Record<string, (listener?: () => void) => void>
  )();
  const ended = jest.fn();
  player.onEnded?.(ended);
  Object.assign(player, { src: filename });
  player.play?.();
  spoken[0]?.onend?.();

  expect(spoken[0]?.text).toBe('您的案件已受理。');
  expect(ended).toHaveBeenCalledTimes(1);
});
