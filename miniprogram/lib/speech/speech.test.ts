import * as fc from 'fast-check';

interface Reading {
  piecesOf(content: string): readonly string[];
  read(content: string, ended: () => void): void;
  stopReading(): void;
}

const spoken: string[] = [];
let playsToItsEnd: () => void = () => undefined;
let speech: Reading;

/** Loaded only when the phone's own things are there: the plugin is looked for at once. */
beforeAll(() => {
  const audio = {
    src: '',
    play: () => spoken.push(audio.src),
    stop: () => undefined,
    onError: () => undefined,
  };
  Object.assign(globalThis, {
    requirePlugin: () => ({
      textToSpeech: ({ content, success }: { content: string; success: (file: object) => void }) =>
        success({ filename: content }),
    }),
    wx: {
      createInnerAudioContext: () =>
        Object.assign(audio, { onEnded: (listener: () => void) => (playsToItsEnd = listener) }),
    },
  });
  speech = jest.requireActual<Reading>('./speech');
});

beforeEach(() => {
  speech.stopReading();
  spoken.length = 0;
});

describe('reading aloud', () => {
  it('cuts a long text behind its sentences, loses nothing, and gives the plugin no more than it takes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('工钱没给', '。', '！', '三月到八月，', '\n', '禾'.repeat(400))),
        (parts) => {
          const pieces = speech.piecesOf(parts.join(''));

          expect(pieces.join('')).toBe(parts.join(''));
          expect(pieces.filter((piece) => piece.length > 300 || piece === '')).toEqual([]);
        },
      ),
    );
    expect(speech.piecesOf(`${'一'.repeat(200)}。${'二'.repeat(200)}。`)).toEqual([
      `${'一'.repeat(200)}。`,
      `${'二'.repeat(200)}。`,
    ]);
  });

  it('reads piece after piece, and tells once when all is read', () => {
    const ended = jest.fn();
    speech.read(`${'一'.repeat(299)}。二。`, ended);
    expect(spoken).toHaveLength(1);
    playsToItsEnd();
    expect(spoken[1]).toBe('二。');
    expect(ended).not.toHaveBeenCalled();
    playsToItsEnd();
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it('tells whoever was being read when another text begins, and reads no more of theirs', () => {
    const [first, second] = [jest.fn(), jest.fn()];
    speech.read(`${'一'.repeat(299)}。二。`, first);
    speech.read('三。', second);
    expect(first).toHaveBeenCalledTimes(1);
    playsToItsEnd();
    expect(spoken.map((piece) => piece.slice(0, 1))).toEqual(['一', '三']);
    expect(second).toHaveBeenCalledTimes(1);
  });

  it('says nothing for an empty text', () => {
    const ended = jest.fn();
    speech.read('', ended);
    expect([spoken, ended.mock.calls.length]).toEqual([[], 1]);
  });
});
