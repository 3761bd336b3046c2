import { element as make } from '../dom/element';
import type { Builtin, Use } from './builtin';

interface Marker {
  readonly id?: number;
  readonly title?: string;
  readonly callout?: { readonly content?: string };
}

/** No map in a browser without a far server: the places as a list, said plainly. */
function show({ element, data, tell }: Use): void {
  const markers = Array.isArray(data.markers) ? (data.markers as Marker[]) : [];
  const places = markers.map((marker) => {
    const name = marker.callout?.content ?? marker.title ?? `地点 ${marker.id ?? ''}`;
    const button = make('button', { onclick: () => tell('markertap', { markerId: marker.id }) }, name);

    return make('li', {}, button);
  });
  element.replaceChildren(make('p', {}, '网页预览没有地图，地点列在这里：'), make('ul', {}, ...places));
}

export const map: Builtin = {
  tag: 'map',
  role: 'group',
  properties: {
    latitude: 0,
    longitude: 0,
    scale: 16,
    markers: [],
    showLocation: false,
    includePoints: [],
    enableScroll: true,
    enableZoom: true,
  },
  show: { markers: show },
};
