import { element } from '../../dom/element';
import { overlay, type Overlay } from '../../dom/overlay';
import type { ApiGroup } from '../group';

interface Toast {
  readonly title: string;
  readonly icon?: 'success' | 'error' | 'loading' | 'none';
  readonly duration?: number;
  readonly mask?: boolean;
}

const signs: Readonly<Record<string, string>> = { success: '✓', error: '✕', loading: '◌' };
const usualDuration = 1500;

let shown: Overlay | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function clear(): void {
  clearTimeout(timer);
  shown?.close();
  shown = undefined;
}

/** One toast at a time; a new one takes the place of the old. */
function show({ title, icon = 'success', mask = false }: Toast): void {
  clear();
  const sign = signs[icon];
  const box = element('div', { class: 'toast', role: icon === 'loading' ? 'status' : 'alert' });
  if (sign)
    box.append(element('span', { class: `toast__sign toast__sign--${icon}`, 'aria-hidden': 'true' }, sign));
  box.append(title);
  shown = overlay(box, { through: !mask });
}

/** Short messages over the page. */
export function toasts(): ApiGroup {
  return {
    asynchronous: {
      showToast: (toast: Toast) => {
        show(toast);
        timer = setTimeout(clear, toast.duration ?? usualDuration);
      },
      showLoading: ({ title, mask }: Toast) => show({ title, mask, icon: 'loading' }),
      hideToast: clear,
      hideLoading: clear,
    },
  };
}
