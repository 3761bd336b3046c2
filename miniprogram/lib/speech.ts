import { speechPlugin } from './speech-plugin';

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
  return speechPlugin?.textToSpeech !== undefined;
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
  if (!speechPlugin?.textToSpeech) return ended();
  speechPlugin.textToSpeech({
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
