interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: (event: { readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>> }) => void;
  onerror: (event: { readonly error: string }) => void;
  onend: () => void;
  start(): void;
  stop(): void;
}

type Listens = new () => Recognition;

/** WeChat's recorder as far as it is used: its listeners are fields. */
export interface Recorder {
  start(): void;
  stop(): void;
  onRecognize?: (heard: { result: string }) => void;
  onStop?: (heard: { result: string }) => void;
  onError?: (problem: { retcode: number; msg: string }) => void;
}

/** The plugin's code for a microphone that may not be used, and for everything else. */
const codes = { 'not-allowed': -30001, other: -30011 } as const;

/** The browser's own recognition of speech, under either of its names. */
export function browserListens(): Listens | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = window as unknown as Record<
    string,
    Listens | undefined
  >;

  return SpeechRecognition ?? webkitSpeechRecognition;
}

/** WeChat's recorder over the browser's recognition. */
export function recorderOver(Recognition: Listens): Recorder {
  let running: Recognition | undefined;
  const recorder: Recorder = {
    start() {
      let [result, isOver] = ['', false];
      const recognition = new Recognition();
      running = recognition;
      Object.assign(recognition, { lang: 'zh-CN', continuous: true, interimResults: true });
      recognition.onresult = ({ results }) => {
        result = Array.from(results, (one) => one[0]?.transcript ?? '').join('');
        recorder.onRecognize?.({ result });
      };
      recognition.onerror = ({ error }) => {
        isOver = true;
        recorder.onError?.({ retcode: error === 'not-allowed' ? codes[error] : codes.other, msg: error });
      };
      recognition.onend = () => {
        if (!isOver) recorder.onStop?.({ result });
      };
      recognition.start();
    },
    stop: () => running?.stop(),
  };

  return recorder;
}
