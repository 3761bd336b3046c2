import { chooseChatFiles, choosePhotos, mostBytes } from '../../lib/uploads/choose-files';
import type { Chosen, ChosenFile } from '../../lib/uploads/choose-files';
import { orderMaterials, removeMaterial, takeForm } from '../../lib/domain';
import { currentDraft, keepAnswer } from '../../lib/draft/draft';
import { drawingOf } from '../../lib/evidence-list';
import { itemOf, ownerOf } from '../../lib/uploads/evidence-owner';
import { keepOnPhone } from '../../lib/uploads/kept-files';
import { fromQuery, goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { editedPicture } from '../../lib/uploads/edited-picture';
import { readyPicture } from '../../lib/uploads/picture';
import { screen } from '../../lib/look/screen';
import { showFile } from '../../lib/show-file';
import { sendUploads } from '../../lib/uploads/send-uploads';
import {
  addUpload,
  changeUpload,
  happenTo,
  onUploads,
  removeUpload,
  uploadsOf,
} from '../../lib/uploads/uploads';
import type { Upload } from '../../lib/uploads/upload';
import { usableAgain, viewOfUpload } from './views';
import type { UploadView } from './views';

const most = 20;
type Pointed = WechatMiniprogram.CustomEvent<{ id: string }>;

screen({
  data: {
    item: itemOf('', ''),
    drawing: '',
    uploads: [] as readonly UploadView[],
    /** Photos of other papers that may prove this, too. */
    others: [] as readonly Upload[],
    problem: '',
    lacking: false,
    mayLack: false,
    busy: false,
    taking: false,
  },
  caseId: '',
  stopListening: (): unknown => undefined,

  onLoad(query: Record<string, string | undefined>) {
    this.caseId = fromQuery(query, 'case');
    const item = itemOf(fromQuery(query, 'item'), fromQuery(query, 'title'));
    this.setData({ item, drawing: drawingOf(item.code), mayLack: !this.caseId });
    this.stopListening = onUploads(() => this.refresh());
    this.refresh();
    void this.send();
  },
  onUnload() {
    this.stopListening();
  },

  own() {
    const owner = ownerOf(this.caseId)?.owner;

    return owner ? uploadsOf(owner).filter(({ item }) => item === this.data.item.code) : [];
  },

  refresh() {
    const without = currentDraft()?.answers.without;
    const owner = ownerOf(this.caseId)?.owner;
    this.setData({
      uploads: this.own().map(viewOfUpload),
      others: owner ? usableAgain(uploadsOf(owner), this.data.item.code) : [],
      lacking: Array.isArray(without) && without.includes(this.data.item.code),
    });
  },

  async takePhoto() {
    await this.take(await choosePhotos('camera', most));
  },
  async fromAlbum() {
    await this.take(await choosePhotos('album', most));
  },
  async fromChat() {
    await this.take(await chooseChatFiles(most));
  },

  /** Makes each file small, looks at it, and sends it; the hint never blocks. */
  async take({ files, problem }: Chosen) {
    if (problem) return this.setData({ problem });
    const owner = ownerOf(this.caseId)?.owner;
    if (!owner || files.length === 0) return;
    this.setData({ busy: true, problem: '' });
    for (const file of files) await this.add(owner, file);
    this.setData({ busy: false });
    await this.send();
  },

  /** Turned upright and cut to the paper, by WeChat's own tool; the new picture stands where the old one stood. */
  async turnAndCut(event: Pointed) {
    const upload = this.own().find(({ id }) => id === event.detail.id);
    const owner = ownerOf(this.caseId)?.owner;
    const edited = upload && (await editedPicture(upload.path));
    if (!upload || !owner || !edited) return;
    const { path, hint } = await readyPicture(edited);
    const kept = await keepOnPhone(path);
    // The old one goes only when the new one lies there: nothing is lost in between.
    if (!(await this.takeAway(upload))) return;
    this.put(owner, { name: upload.name, path: kept, page: upload.page, hint });
    await this.send();
  },

  /** One photo may prove two things: it is handed in for both, and nobody photographs it twice. */
  async useAgain(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string }>) {
    const owner = ownerOf(this.caseId)?.owner;
    const found = owner && uploadsOf(owner).find(({ id }) => id === event.currentTarget.dataset.id);
    if (!owner || !found) return;
    this.put(owner, { name: found.name, path: found.path, page: this.own().length + 1, hint: found.hint });
    await this.send();
  },

  async add(owner: string, file: ChosenFile) {
    const page = this.own().length + 1;
    if (page > most) return this.setData({ problem: `一样材料最多交 ${most} 张，请先删掉几张。` });
    const isPdf = /\.pdf$/i.test(file.name);
    const { path, hint } = isPdf ? { path: file.path, hint: '' } : await readyPicture(file.path);
    if (file.bytes > mostBytes && path === file.path) {
      return this.setData({ problem: '这个文件超过 10 兆，请拍小一点再交。' });
    }
    const name = file.name || `${this.data.item.title} 第${page}张`;
    this.put(owner, { name, path: await keepOnPhone(path), page, hint });
  },

  put(owner: string, given: Pick<Upload, 'name' | 'path' | 'page' | 'hint'>) {
    const { code, title } = this.data.item;
    const id = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
    addUpload({ id, owner, item: code, title, ...given });
  },

  async send() {
    const target = ownerOf(this.caseId);
    if (!target || !this.own().some(({ state }) => state === 'waiting')) return;
    const caseId = await target.caseId();
    if (caseId) await sendUploads(target.owner, caseId);
    else this.setData({ problem: '现在连不上网。照片在手机里，连上网会接着传。' });
  },

  /** The paper as PDF, to print, to keep or to send on. */
  async takePaper() {
    this.setData({ taking: true, problem: '' });
    const caseId = await ownerOf(this.caseId)?.caseId();
    const answer = caseId ? await ask(takeForm, { caseId, form: 'power_of_attorney' }) : null;
    const problem = !answer
      ? '现在连不上网，请等一会儿再点。'
      : answer.ok
        ? await showFile(answer.data)
        : answer.error.message;
    this.setData({ taking: false, problem });
  },

  look(event: Pointed) {
    const upload = this.own().find(({ id }) => id === event.detail.id);
    if (upload) void wx.previewImage({ urls: [upload.path] });
  },

  async retry(event: Pointed) {
    happenTo(event.detail.id, { kind: 'pressed' });
    await this.send();
  },

  /** Puts a page before the one in front of it; the office hears of it where both have arrived. */
  async forward(event: Pointed) {
    const own = this.own();
    const at = own.findIndex(({ id }) => id === event.detail.id);
    const [before, moved] = [own[at - 1], own[at]];
    if (!before || !moved) return;
    changeUpload(moved.id, { page: before.page });
    changeUpload(before.id, { page: moved.page });
    const materialIds = this.own().flatMap(({ materialId }) => (materialId ? [materialId] : []));
    const caseId = materialIds.length > 1 ? await ownerOf(this.caseId)?.caseId() : null;
    if (!caseId) return;
    const answer = await ask(orderMaterials, { caseId, item: this.data.item.code, materialIds });
    if (!answer.ok) this.setData({ problem: answer.error.message });
  },

  async remove(event: Pointed) {
    const upload = this.own().find(({ id }) => id === event.detail.id);
    if (upload) await this.takeAway(upload);
  },

  /** Off the case where it has arrived, and off the phone. Gives whether it went. */
  async takeAway({ id, materialId }: Upload): Promise<boolean> {
    const caseId = materialId ? await ownerOf(this.caseId)?.caseId() : null;
    if (materialId) {
      const answer = caseId ? await ask(removeMaterial, { caseId, materialId }) : null;
      const problem = answer?.ok ? '' : (answer?.error.message ?? '现在连不上网，请等一会儿再删。');
      this.setData({ problem });
      if (problem) return false;
    }
    removeUpload(id);

    return true;
  },

  /** "我没有" is an answer too; pressing again takes it back. */
  lack() {
    const draft = currentDraft();
    if (!draft) return;
    const { code } = this.data.item;
    const without = Array.isArray(draft.answers.without) ? (draft.answers.without as string[]) : [];
    const next = without.includes(code) ? without.filter((one) => one !== code) : [...without, code];
    keepAnswer(draft, 'without', next);
    if (next.includes(code)) goBack();
    else this.refresh();
  },

  back() {
    goBack();
  },
});
