import { onBeforeUnmount, onMounted } from 'vue';
import { me } from '../../contract/people/session';
import { askOnce, lastAnswered } from '../office';

/** The office notes a call every five minutes; a little later one is sure to be noted. */
const pauseMinutes = 6;

/** Whoever types is at work: a long form does not end the session, though nothing of it is sent yet. */
export function useKeepAlive(): void {
  let asking = false;

  async function typed(): Promise<void> {
    if (asking || Date.now() - lastAnswered() < pauseMinutes * 60_000) return;
    asking = true;
    // If it has ended all the same, the sheet comes when something is sent, and not under the typing hands.
    await askOnce(me, {}).catch(() => null);
    asking = false;
  }

  const listen = (): void => void typed();
  onMounted(() => document.addEventListener('input', listen, true));
  onBeforeUnmount(() => document.removeEventListener('input', listen, true));
}
