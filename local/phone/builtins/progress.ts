import { isOn, textOf, type Builtin, type Use } from './builtin';

function show({ element, data }: Use): void {
  const percent = Math.min(Math.max(Number(data.percent) || 0, 0), 100);
  const bar = document.createElement('span');
  bar.className = 'progress__bar';
  bar.style.width = `${percent}%`;
  bar.style.background = textOf(data.activeColor) || textOf(data.color);
  const track = document.createElement('span');
  track.className = 'progress__track';
  track.append(bar);
  element.setAttribute('aria-valuenow', String(percent));
  element.replaceChildren(track, ...(isOn(data.showInfo) ? [`${percent}%`] : []));
}

export const progress: Builtin = {
  tag: 'progress',
  role: 'progressbar',
  properties: {
    percent: 0,
    showInfo: false,
    activeColor: '',
    color: '',
    backgroundColor: '',
    strokeWidth: 6,
  },
  show: { percent: show, showInfo: show, activeColor: show, color: show },
};
