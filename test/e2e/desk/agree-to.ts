import type { Page } from 'playwright-core';
import type { World } from '../world';
import { signInAs } from './hands';

/** The director agrees to a change of an account that another asked for; gives the director's page. */
export async function agreeTo(world: World, title: RegExp): Promise<Page> {
  const director = await signInAs(world, '陈立');
  await director.getByRole('link', { name: '账号', exact: true }).click();
  const line = director.getByRole('listitem').filter({ hasText: title });
  await line.getByRole('button', { name: '同意', exact: true }).click();
  await director.getByText('同意了，已经改好').first().waitFor();

  return director;
}
