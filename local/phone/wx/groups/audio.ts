import type { ApiGroup } from '../group';
import { speak, spoken } from '../../plugins/speech';

type Listener = (about?: unknown) => void;

/** A sound: speech made by the read-aloud plugin, or a file. */
class InnerAudio {
  src = '';
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly player = new Audio();

  constructor() {
    for (const type of ['play', 'ended', 'error', 'pause']) {
      this.player.addEventListener(type, () => this.tell(type));
    }
  }

  play(): void {
    const text = spoken(this.src);
    if (text === undefined) {
      this.player.src = this.src;
      void this.player.play();

      return;
    }
    speak(text, (type) => this.tell(type));
  }

  stop(): void {
    this.player.pause();
    if (spoken(this.src) !== undefined) window.speechSynthesis.cancel();
    this.tell('stop');
  }

  destroy(): void {
    this.stop();
    this.listeners.clear();
  }

  readonly onPlay = (listener: Listener): void => this.on('play', listener);
  readonly onEnded = (listener: Listener): void => this.on('ended', listener);
  readonly onError = (listener: Listener): void => this.on('error', listener);
  readonly onStop = (listener: Listener): void => this.on('stop', listener);
  readonly pause = (): void => this.stop();

  private on(type: string, listener: Listener): void {
    const all = this.listeners.get(type) ?? new Set();
    this.listeners.set(type, all.add(listener));
  }

  private tell(type: string): void {
    for (const listener of this.listeners.get(type) ?? []) listener({ errMsg: type });
  }
}

/** Playing what is read aloud. */
export function audio(): ApiGroup {
  return { plain: { createInnerAudioContext: () => new InnerAudio() } };
}
