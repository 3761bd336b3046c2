interface Spoken {
  readonly retcode: number;
  readonly filename: string;
}

interface SpeechPlugin {
  textToSpeech(options: {
    lang: 'zh_CN';
    tts: true;
    content: string;
    success: (result: Spoken) => void;
    fail: () => void;
  }): void;
}

function findPlugin(): SpeechPlugin | null {
  try {
    return requirePlugin('WechatSI') as SpeechPlugin;
  } catch {
    return null;
  }
}

const plugin = findPlugin();
let player: WechatMiniprogram.InnerAudioContext | null = null;
let whenDone: () => void = () => undefined;

function thePlayer(): WechatMiniprogram.InnerAudioContext {
  if (player) return player;
  player = wx.createInnerAudioContext({});
  player.onEnded(() => whenDone());
  player.onError(() => whenDone());

  return player;
}

/** Whether this phone can read aloud; where it cannot, the button is not shown. */
export function canRead(): boolean {
  return plugin !== null;
}

/** Stops reading. */
export function stopReading(): void {
  player?.stop();
}

/**
 * Reads a text aloud.
 * @param content what is read
 * @param ended called when the voice has finished or could not begin
 */
export function read(content: string, ended: () => void): void {
  if (!plugin) return ended();
  plugin.textToSpeech({
    lang: 'zh_CN',
    tts: true,
    content,
    success: ({ filename }) => {
      whenDone = ended;
      const audio = thePlayer();
      audio.src = filename;
      audio.play();
    },
    fail: ended,
  });
}
