import { speechPlugin } from './speech-plugin';

/** WeChat ends a take by itself after this many milliseconds. */
const longestTake = 60_000;
/** The codes with which the plugin says that it was not let near the microphone. */
const noMicrophone: readonly number[] = [-30001, -30002];

/** Who is told what becomes of a take. */
export interface Listener {
  /** What was understood so far; may still change. */
  readonly hears: (text: string) => void;
  /** The take is over: its words, empty when nothing was understood. */
  readonly said: (text: string) => void;
  /** It came to nothing; a sentence that says what to do instead. */
  readonly failed: (why: string) => void;
}

/** Whether this phone can write down what is said; where it cannot, the button is not shown. */
export function canDictate(): boolean {
  return speechPlugin?.getRecordRecognitionManager !== undefined;
}

/**
 * Listens to one take of at most a minute.
 * @returns stops listening; what was said until then is still told
 */
export function dictate({ hears, said, failed }: Listener): () => void {
  const recorder = speechPlugin?.getRecordRecognitionManager?.();
  if (!recorder) {
    failed('这部手机不能说话输入，请打字。');

    return () => undefined;
  }
  recorder.onRecognize = ({ result }) => hears(result);
  recorder.onStop = ({ result }) => said(result);
  recorder.onError = ({ retcode }) =>
    failed(noMicrophone.includes(retcode) ? '麦克风没打开，请打字。' : '没听清，请再说一遍，或者打字。');
  recorder.start({ lang: 'zh_CN', duration: longestTake });

  return () => recorder.stop();
}

/** What was typed with what was said behind it; nothing of either is lost. */
export function withSaid(typed: string, said: string): string {
  const more = said.trim();
  if (more === '') return typed;
  const joint = /[\p{L}\p{N}]$/u.test(typed) ? '，' : '';

  return typed + joint + more;
}
