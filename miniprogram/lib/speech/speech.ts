import { speechPlugin } from './speech-plugin';

/** The plugin takes a thousand bytes at once; a Chinese character has three. */
const longestPiece = 300;
const nobody = (): void => undefined;

let player: WechatMiniprogram.InnerAudioContext | null = null;
let whenDone = nobody;
/** Told when what is being read ends, whatever ends it. */
let told = nobody;
let turn = 0;

function thePlayer(): WechatMiniprogram.InnerAudioContext {
  if (player) return player;
  player = wx.createInnerAudioContext({});
  player.onEnded(() => whenDone());
  player.onError(() => finish());

  return player;
}

function finish(): void {
  turn += 1;
  const last = told;
  told = nobody;
  last();
}

/** Whether this phone can read aloud; where it cannot, the button is not shown. */
export function canRead(): boolean {
  return speechPlugin?.textToSpeech !== undefined;
}

/** Stops reading; whoever began it is told. */
export function stopReading(): void {
  player?.stop();
  finish();
}

/** A text in pieces that can be read one after the other, cut behind sentences where that is possible. */
export function piecesOf(content: string): readonly string[] {
  const sentences =
    content.match(new RegExp(`[^。；！？\\n]{0,${longestPiece - 1}}[。；！？\\n]?`, 'gu')) ?? [];

  return sentences.reduce<readonly string[]>((pieces, sentence) => {
    const last = pieces[pieces.length - 1] ?? '';
    const isShort = pieces.length > 0 && last.length + sentence.length <= longestPiece;
    if (sentence === '') return pieces;

    return isShort ? [...pieces.slice(0, -1), last + sentence] : [...pieces, sentence];
  }, []);
}

/**
 * Reads a text aloud, whatever its length. What was being read before stops.
 * @param content what is read
 * @param ended called when the voice has finished, was stopped, or could not begin
 */
export function read(content: string, ended: () => void): void {
  stopReading();
  told = ended;
  readFrom(piecesOf(content), 0, turn);
}

function readFrom(pieces: readonly string[], at: number, mine: number): void {
  const content = pieces[at];
  if (content === undefined || !speechPlugin?.textToSpeech) return finish();
  speechPlugin.textToSpeech({
    lang: 'zh_CN',
    tts: true,
    content,
    success: ({ filename }) => {
      if (mine !== turn) return;
      whenDone = () => readFrom(pieces, at + 1, mine);
      const audio = thePlayer();
      audio.src = filename;
      audio.play();
    },
    fail: () => {
      if (mine === turn) finish();
    },
  });
}
