/** What a text becomes: a file that audio can play. */
export interface Spoken {
  readonly retcode: number;
  readonly filename: string;
}

/** Listens and writes down what is said. One at a time; its listeners are set anew for each take. */
export interface Recorder {
  start(options: { lang: 'zh_CN'; duration: number }): void;
  stop(): void;
  onRecognize: (heard: { readonly result: string }) => void;
  onStop: (heard: { readonly result: string }) => void;
  onError: (problem: { readonly retcode: number }) => void;
}

/** WeChat's 同声传译. A part may be missing: it is out of maintenance, and a browser may have one without the other. */
export interface SpeechPlugin {
  textToSpeech?(options: {
    lang: 'zh_CN';
    tts: true;
    content: string;
    success: (result: Spoken) => void;
    fail: () => void;
  }): void;
  getRecordRecognitionManager?(): Recorder;
}

function findPlugin(): SpeechPlugin | null {
  try {
    return requirePlugin('WechatSI') as SpeechPlugin;
  } catch {
    return null;
  }
}

/** The plugin, where the centre has added it and the phone knows it. */
export const speechPlugin = findPlugin();
