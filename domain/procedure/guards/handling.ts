import { hasKey } from '../../vocabulary/has-key';
import { isCriminal } from '../../deadlines/criminal';
import { daysAfter } from '../../time/moments';
import { dayOf } from '../../time/times';
import { actCodes } from '../../vocabulary/handling/act-codes';
import { majorMatters } from '../../vocabulary/handling/acts';
import { currentAssignment } from '../../case/case-facts';
import { written } from './guard';
import type { Guard } from './guard';

const mostMinutes = 1440;
/** Days: nobody fixes a hearing later than in three years, so such a year was mistyped. */
const farthestHearing = 1096;

/** What a handler notes while the work goes on (法-46). */
export const handlingGuards = {
  actNamed: {
    sentence: '请选办了什么事。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, { act }) => act !== undefined && actCodes.includes(act),
  },
  matterNamed: {
    sentence: '请选是哪一类重大事项。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, { matter }) => matter !== undefined && hasKey(majorMatters, matter),
  },
  happenedInTime: {
    sentence: '日期要在指派以后，不晚于今天。',
    code: 'DayInvalid',
    reads: 'input',
    holds: (c, _actor, { happenedOn, today }) => {
      const since = currentAssignment(c)?.assignedAt;
      if (happenedOn === undefined || today === undefined || since === undefined) return false;

      return happenedOn >= dayOf(since) && happenedOn <= today;
    },
  },
  minutesSound: {
    sentence: '用时请填1到1440分钟的整数。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, { minutes = null }) =>
      minutes === null || (Number.isInteger(minutes) && minutes >= 1 && minutes <= mostMinutes),
  },
  hearingAhead: {
    sentence: '开庭时间已经过了，请再核对。',
    code: 'DayInvalid',
    reads: 'input',
    holds: (_c, _actor, { hearing = null, now }) => hearing === null || now === undefined || hearing.at > now,
  },
  hearingNear: {
    sentence: '开庭时间太远了，请看看年份。',
    code: 'DayInvalid',
    reads: 'input',
    holds: (_c, _actor, { hearing = null, now }) =>
      hearing === null || now === undefined || hearing.at < daysAfter(now, farthestHearing),
  },
  hearingPlaced: {
    sentence: '有开庭时间的，请写明在哪里开。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, { hearing = null }) => hearing === null || written(hearing.place),
  },
  notDoneAlone: {
    sentence: '没有办的，只写原因，不填别的。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, { notDone = false, minutes = null, hearing = null, agrees = null, files = [] }) =>
      !notDone || (minutes === null && hearing === null && agrees === null && files.length === 0),
  },
  filesOfCase: {
    sentence: '有一张照片不是这件案子的，请重新拍。',
    code: 'MaterialNotFound',
    reads: 'input',
    holds: (c, _actor, { files = [] }) =>
      files.every((file) => c.materials.some(({ id, removedAt }) => id === file && removedAt === null)),
  },
  accusedAsked: {
    sentence: '是不是同意辩护，只在刑事案件的会见里填。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (c, _actor, { act, agrees = null }) => agrees === null || (act === 'meeting' && isCriminal(c)),
  },
} as const satisfies Record<string, Guard>;
