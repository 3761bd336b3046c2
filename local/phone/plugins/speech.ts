import { browserListens, recorderOver } from './dictation';

/** A made-up address for text that waits to be spoken. */
const scheme = 'speech://';

/** The text behind an address that textToSpeech gave; undefined for other addresses. */
export function spoken(src: string): string | undefined {
  return src.startsWith(scheme) ? decodeURIComponent(src.slice(scheme.length)) : undefined;
}

/** Speaks with the browser's own voice and tells when it plays, ends or fails. */
export function speak(text: string, tell: (type: 'play' | 'ended' | 'error') => void): void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = 'zh-CN';
  utterance.onstart = () => tell('play');
  utterance.onend = () => tell('ended');
  utterance.onerror = () => tell('error');
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(utterance);
}

interface TextToSpeech {
  readonly content: string;
  readonly success?: (result: { retcode: number; origin: string; filename: string }) => void;
}

/** Reading aloud: text becomes an address that audio can play. */
const reading = {
  textToSpeech({ content, success }: TextToSpeech): void {
    success?.({ retcode: 0, origin: content, filename: `${scheme}${encodeURIComponent(content)}` });
  },
};

/** WeChat's requirePlugin: its plugin 同声传译 as far as the browser can do the same; throws for a plugin that is not there, as WeChat does. */
export function requirePlugin(name: string): unknown {
  const listens = browserListens();
  const canRead = 'speechSynthesis' in window;
  if (name === 'WechatSI' && (canRead || listens)) {
    const recorder = listens && recorderOver(listens);

    return { ...(canRead && reading), ...(recorder && { getRecordRecognitionManager: () => recorder }) };
  }

  throw new Error(`plugin "${name}" is not defined`);
}
