import { element } from '../../dom/element';
import { overlay } from '../../dom/overlay';
import { ApiFailure } from '../../failure';
import type { ApiGroup } from '../group';

export interface Modal {
  readonly title?: string;
  readonly content?: string;
  readonly showCancel?: boolean;
  readonly cancelText?: string;
  readonly confirmText?: string;
  readonly editable?: boolean;
  readonly placeholderText?: string;
}

export interface ModalAnswer {
  readonly confirm: boolean;
  readonly cancel: boolean;
  readonly content?: string;
}

/** Asks, and resolves with the answer. The button that goes on has the focus. */
export function askModal(modal: Modal): Promise<ModalAnswer> {
  const { title = '', content = '', showCancel = true, editable = false } = modal;
  const field = element('input', { 'aria-label': title || '输入', placeholder: modal.placeholderText ?? '' });
  field.value = content;

  return new Promise((done) => {
    const end = (confirm: boolean) => (): void => {
      layer.close();
      done({ confirm, cancel: !confirm, ...(editable ? { content: field.value } : {}) });
    };
    const confirm = element(
      'button',
      { class: 'dialog__confirm', onclick: end(true) },
      modal.confirmText ?? '确定',
    );
    const cancel = element('button', { onclick: end(false) }, modal.cancelText ?? '取消');
    const box = element(
      'div',
      { class: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': title || content },
      element('h2', {}, title),
      editable ? field : element('p', {}, content),
      element('footer', {}, ...(showCancel ? [cancel] : []), confirm),
    );
    const layer = overlay(box);
    (editable ? field : confirm).focus();
  });
}

interface ActionSheet {
  readonly itemList: readonly string[];
  readonly alertText?: string;
}

function askSheet({ itemList, alertText }: ActionSheet): Promise<{ tapIndex: number }> {
  return new Promise((done, refuse) => {
    const cancel = (): void => {
      layer.close();
      refuse(new ApiFailure('cancel'));
    };
    const choose = (tapIndex: number) => (): void => {
      layer.close();
      done({ tapIndex });
    };
    const choices = itemList.map((text, index) => element('button', { onclick: choose(index) }, text));
    const box = element(
      'div',
      { class: 'sheet', role: 'dialog', 'aria-modal': 'true', 'aria-label': alertText ?? '请选择' },
      ...choices,
      element('button', { class: 'sheet__cancel', onclick: cancel }, '取消'),
    );
    const layer = overlay(box, { at: 'bottom', dismiss: cancel });
    choices[0]?.focus();
  });
}

/** Questions that wait for an answer. */
export function dialogs(): ApiGroup {
  return { asynchronous: { showModal: askModal, showActionSheet: askSheet } };
}
