/** @jest-environment jsdom */
import path from 'node:path';
import { simulateComponent, simulatedPause } from './simulate';
import { buildSample, sampleDist } from './testing/sample';

test('a component of ours works in the older engine too', async () => {
  buildSample();
  const counter = simulateComponent(
    'components/counter/counter',
    { start: 3 },
    path.join(sampleDist, 'miniprogram'),
  );
  const heard: unknown[] = [];
  counter.addEventListener('change', ({ detail }) => heard.push(detail));
  counter.querySelector('.row')?.dispatchEvent('tap');
  await simulatedPause();

  expect(counter.dom.textContent).toContain('B:4');
  expect(heard).toEqual([{ total: 4 }]);
});
