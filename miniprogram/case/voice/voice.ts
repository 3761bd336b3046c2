import type { ChoiceView } from '../../lib/choice-view';
import { tell } from '../../lib/dialogs';
import { fromQuery, goBack } from '../../lib/navigate';
import { screen } from '../../lib/look/screen';
import { dropWritten, keepWritten, written } from '../../lib/draft/written';
import { knownHome } from '../../lib/draft/home-memory';
import { choicesOf, voiceFault, voiceIn } from './voices';
import type { Voice } from './voices';

const noVoice = null as Voice | null;

screen({
  data: {
    title: '',
    hint: '',
    kind: 'long_text',
    label: '',
    example: '',
    /** What was typed before and not sent. */
    before: '',
    choices: [] as readonly ChoiceView[],
    errors: [] as readonly { readonly id: string; readonly message: string }[],
    busy: false,
    /** The case that a fee is told about; empty where this page does just that. */
    id: '',
  },
  caseId: '',
  form: '',
  voice: noVoice,
  chosen: '',
  text: '',

  onLoad(query: Record<string, string | undefined>) {
    this.caseId = fromQuery(query, 'id');
    const voice = voiceIn(fromQuery(query, 'kind'), knownHome()?.centre.ownChoice !== false);
    if (!voice) return goBack();
    this.voice = voice;
    this.chosen = fromQuery(query, 'about');
    this.form = `${fromQuery(query, 'kind')}-${this.caseId}`;
    this.text = written(this.form).text ?? '';
    const { title, hint, kind, label, example } = voice;
    this.setData({ id: fromQuery(query, 'kind') === 'complain' ? '' : this.caseId });
    this.setData({ title, hint, kind, label, example, before: this.text });
    this.setData({ choices: choicesOf(voice, this.chosen) });
  },

  choose(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    if (!this.voice) return;
    this.chosen = event.detail.value;
    this.setData({ choices: choicesOf(this.voice, this.chosen), errors: [] });
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.text = event.detail.value;
    keepWritten(this.form, { text: this.text });
    if (this.data.errors.length > 0) this.setData({ errors: [] });
  },

  async send() {
    if (!this.voice) return;
    const fault = voiceFault(this.voice, this.chosen, this.text);
    if (fault) return this.say(fault);
    this.setData({ busy: true, errors: [] });
    const answer = await this.voice.send(this.caseId, this.chosen, this.text.trim());
    this.setData({ busy: false });
    if (!answer.ok) return this.say(answer.error.message);
    dropWritten(this.form);
    await tell(this.voice.doneFor?.[this.chosen] ?? this.voice.done, '收到了');
    goBack();
  },

  say(message: string) {
    this.setData({ errors: [{ id: 'voice', message }] });
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  back() {
    goBack();
  },
});
