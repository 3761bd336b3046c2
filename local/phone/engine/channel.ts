type Listener = (...values: unknown[]) => void;

/** One end of the channel between a page and the page that opened it. */
export interface EventChannel {
  on(name: string, listener: Listener): void;
  once(name: string, listener: Listener): void;
  off(name: string, listener?: Listener): void;
  emit(name: string, ...values: unknown[]): void;
}

/** A bare emitter: what one end emits, its own listeners hear. */
class Emitter implements EventChannel {
  private readonly listeners = new Map<string, Listener[]>();

  on(name: string, listener: Listener): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
  }

  once(name: string, listener: Listener): void {
    const first: Listener = (...values) => {
      this.off(name, first);
      listener(...values);
    };
    this.on(name, first);
  }

  off(name: string, listener?: Listener): void {
    this.listeners.set(
      name,
      listener ? (this.listeners.get(name) ?? []).filter((one) => one !== listener) : [],
    );
  }

  emit(name: string, ...values: unknown[]): void {
    for (const listener of this.listeners.get(name) ?? []) listener(...values);
  }
}

/** Both ends: what one emits, the other hears. */
export function eventChannels(): { opener: EventChannel; opened: EventChannel } {
  const toOpener = new Emitter();
  const toOpened = new Emitter();

  return { opener: ends(toOpener, toOpened), opened: ends(toOpened, toOpener) };
}

function ends(hears: Emitter, speaks: Emitter): EventChannel {
  return {
    on: hears.on.bind(hears),
    once: hears.once.bind(hears),
    off: hears.off.bind(hears),
    emit: speaks.emit.bind(speaks),
  };
}
