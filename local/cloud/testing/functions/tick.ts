/** A function that only a timer calls. */
import { cloud } from './sdk';

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

export async function main(event: Record<string, unknown>) {
  const { SOURCE, OPENID } = cloud.getWXContext();
  await cloud
    .database()
    .collection('ticks')
    .add({ data: { ...event, source: SOURCE } });
  return { source: SOURCE, openid: OPENID ?? null, type: event['Type'] };
}
