import type { Thrift } from '../local/cloud/functions/instance';

/** A test's office stands for seconds: its processes stay until it closes, none is begun twice. */
const stays = 3_600_000;

/**
 * What a test lets the processes of functions take, where a small server is thrifty. Each answers a few hundred calls:
 * optimising for thousands took a seventh of a test's processor time.
 */
export const generous: Thrift = { spare: stays, timer: stays, young: 16, lasting: false };
