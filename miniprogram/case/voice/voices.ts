import { ratings } from '../../lib/ratings';
import type { ChoiceView } from '../../lib/choice-view';
import { askReplacement, changeContact, complain, objectDecision, rate, wishLawyer } from '../../lib/domain';
import type { Answer, CitizenCase } from '../../lib/domain';
import { ask } from '../../lib/office';

type Sent = Promise<Answer<CitizenCase>>;

/** One thing that a person may say about their case: its screen and where it goes. */
export interface Voice {
  readonly title: string;
  readonly hint: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly kind: 'long_text' | 'phone' | 'text';
  readonly label: string;
  readonly example: string;
  /** Whether the text may stay empty. */
  readonly optional: boolean;
  readonly done: string;
  /** Other words for one of the cards. */
  readonly doneFor?: Readonly<Record<string, string>>;
  readonly send: (caseId: string, chosen: string, text: string) => Sent;
}

/** Every voice by the name in the page's address. */
export const voices: Readonly<Record<string, Voice>> = {
  object: {
    title: '我不同意这个决定',
    hint: '写上为什么，交给司法局。他们五天内答复。',
    choices: [],
    kind: 'long_text',
    label: '为什么不同意？',
    example: '比如：我的收入算错了，我补上了证明。',
    optional: false,
    done: '异议交上去了，司法局会答复您。',
    send: (caseId, _chosen, reason) => ask(objectDecision, { caseId, reason }),
  },
  replace: {
    title: '我想换一位律师',
    hint: '写上为什么，中心看了会答复您。',
    choices: [],
    kind: 'long_text',
    label: '为什么想换？',
    example: '比如：打了几次电话都没人接。',
    optional: false,
    done: '交上去了，中心看了会答复您。',
    send: (caseId, _chosen, reason) => ask(askReplacement, { caseId, reason }),
  },
  complain: {
    title: '我要投诉',
    hint: '投诉不影响您的案子。有人查清楚再答复您。',
    choices: [
      ['fee', '有人向我收钱'],
      ['lawyer', '律师'],
      ['staff', '中心的工作人员'],
      ['firm', '律师事务所'],
      ['centre', '中心'],
    ],
    kind: 'long_text',
    label: '发生了什么？',
    example: '什么时候、谁、做了什么。',
    optional: false,
    done: '投诉收到了，会有人查清楚再答复您。',
    doneFor: { fee: '先别给钱。一个工作日内找您问清楚。' },
    send: (caseId, about, text) => ask(complain, { caseId, about: about as 'fee', text }),
  },
  rate: {
    title: '您觉得办得怎么样？',
    hint: '说真话就行，不影响您的案子。',
    choices: ratings,
    kind: 'long_text',
    label: '还想说点什么？（可以不写）',
    example: '',
    optional: true,
    done: '谢谢您。',
    send: (caseId, score, comment) => ask(rate, { caseId, score: Number(score), comment: comment || null }),
  },
  wish: {
    title: '您想要什么样的律师？',
    hint: '没有要求就不用填，中心按顺序派。',
    choices: [
      ['woman', '要女律师'],
      ['sign', '会手语的'],
      ['language', '会我说的话，下面写是哪种'],
      ['named', '想请一位律师，下面写姓名'],
    ],
    kind: 'text',
    label: '哪种话，或者律师的姓名',
    example: '比如：彝语',
    optional: true,
    done: '记下了。选律师的时候会先看您的要求。',
    send: (caseId, wish, text) => ask(wishLawyer, { caseId, wish: wish as 'woman', text: text || null }),
  },
  phone: {
    title: '我换电话了',
    hint: '以后我们打新电话找您。',
    choices: [],
    kind: 'phone',
    label: '新的电话号码',
    example: '手机或座机都行，座机加区号',
    optional: false,
    done: '记下了，以后打新电话。',
    send: (caseId, _chosen, phone) => ask(changeContact, { caseId, phone }),
  },
};

/** The voice in a centre; where people may not name their lawyer (点援) that card is not there. */
export function voiceIn(name: string, ownChoice: boolean): Voice | undefined {
  const voice = voices[name];
  if (!voice || ownChoice) return voice;

  return { ...voice, choices: voice.choices.filter(([value]) => value !== 'named') };
}

/** The cards of a voice with the chosen one marked. */
export function choicesOf({ choices }: Voice, chosen: string): readonly ChoiceView[] {
  return choices.map(([value, label]) => ({ value, label, hint: '', legal: '', chosen: value === chosen }));
}

/** What still has to be chosen or written, as a sentence; an empty text when nothing. */
export function voiceFault(voice: Voice, chosen: string, text: string): string {
  if (voice.choices.length > 0 && !chosen) return '请先点一张卡片';
  if (!voice.optional && text.trim() === '') return `请写一下：${voice.label}`;
  if (!voice.optional && voice.kind === 'long_text' && Array.from(text.trim()).length < 5)
    return '请多写几个字，说清楚一点';

  return '';
}
