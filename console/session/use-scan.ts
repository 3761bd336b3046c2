import { onUnmounted, ref } from 'vue';
import { finishScan, startScan, type ScanStart } from '../../contract/people/scan';
import type { SessionAnswer } from '../../contract/people/session';
import { ask, OfficeRefused, sentenceOf } from '../office';
import { lastCentre } from './last-centre';

const pauseMilliseconds = 2000;
/** A network that comes back, or an office that is busy: the code on the screen still holds. */
const passing: readonly string[] = ['Unreachable', 'Unreadable', 'ServiceBusy', 'TooManyRequests'];

/**
 * One code after the other on the sign-in page, each asked after until the phone has answered.
 * @param entered called with the session once the phone has said yes
 */
export function useScan(entered: (session: SessionAnswer) => void) {
  const shown = ref<ScanStart | null>(null);
  const seen = ref(false);
  const number = ref<string | null>(null);
  const wrong = ref('');
  let next: ReturnType<typeof setTimeout> | undefined;

  async function begin(): Promise<void> {
    stop();
    [wrong.value, seen.value, number.value] = ['', false, null];
    try {
      shown.value = await ask(startScan, { centreId: lastCentre() });
      wait(shown.value);
    } catch (thrown) {
      wrong.value = sentenceOf(thrown);
    }
  }

  function wait(started: ScanStart): void {
    next = setTimeout(() => void look(started), pauseMilliseconds);
  }

  async function look(started: ScanStart): Promise<void> {
    try {
      const progress = await ask(finishScan, { scanCode: started.code, secret: started.secret });
      if (shown.value !== started) return;
      if (progress.state === 'in') return entered(progress.session);
      seen.value = progress.state === 'seen';
      number.value = progress.number;
      wait(started);
    } catch (thrown) {
      if (shown.value !== started) return;
      if (thrown instanceof OfficeRefused && passing.includes(thrown.code)) return wait(started);
      shown.value = null;
      wrong.value = sentenceOf(thrown);
    }
  }

  function stop(): void {
    clearTimeout(next);
    shown.value = null;
  }

  onUnmounted(stop);

  return { shown, seen, number, wrong, begin };
}
