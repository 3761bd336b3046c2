import { line, type Made } from '../reply/elements';

const second = 1000;

/** The time that is left, as it runs; `over` is called once at its end. */
export function startClock(endsAt: string, over: () => void): { readonly element: Made; stop(): void } {
  const element = line('');
  element.setAttribute('role', 'timer');
  element.className = 'time-left';
  const end = Date.parse(endsAt);
  const tick = (): void => {
    const left = Math.max(0, Math.ceil((end - Date.now()) / second));
    element.textContent = `还剩 ${Math.floor(left / 60)}分${String(left % 60).padStart(2, '0')}秒`;
    if (left > 0) return;
    clearInterval(timer);
    over();
  };
  const timer = setInterval(tick, second);
  element.textContent = '';

  return { element, stop: () => clearInterval(timer) };
}
