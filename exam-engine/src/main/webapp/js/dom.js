// What every view does with the document; text enters as text only.
import { t } from './texts.js';

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag @param {Record<string, any>} properties attributes, `on…` listeners, flags @param {...(Child | Child[])} children
 */
export function h(tag, properties = null, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties || {})) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (typeof value === 'boolean' && name in node) node[name] = value;
    else if (value !== undefined && value !== null) node.setAttribute(name, value);
  }
  return fill(node, ...children);
}

/** Null and false are left out. @template {Element} E @param {E} node @param {...(Child | Child[])} children */
export function fill(node, ...children) {
  node.textContent = '';
  node.append(...children.flat().filter((child) => child || child === 0).map((child) => (child instanceof Node ? child : String(child))));
  return node;
}

export const byId = (id) => document.getElementById(id);

export const button = (text, click, kind = 'plain') => h('button', { type: 'button', class: kind, onclick: click }, text);

/** A page's heading; the reader's focus goes there when the page is shown. */
export const heading = (text) => h('h1', { tabindex: -1 }, text);

export const fact = (name, value) => h('div', null, h('dt', null, name), h('dd', null, value));

const box = (name) => (...children) => h('div', { class: name }, ...children);

export const page = box('page narrow');
export const card = box('card');
export const actions = box('actions');

/** What went wrong; focus moves there. `fields`: text by id of a label. @param {Partial<Refused>} problem */
export function summary({ title, detail }, fields = {}) {
  const link = (id, text) => h('a', { href: '#', onclick: (event) => { event.preventDefault(); goToField(id); } }, text);
  const box = h('div', { class: 'summary', role: 'alert', tabindex: -1 }, h('h2', null, title), detail && h('p', null, detail),
    h('ul', null, Object.entries(fields).map(([id, text]) => h('li', null, link(id, text)))));
  setTimeout(() => box.focus());
  return box;
}

function goToField(labelId) {
  const label = /** @type {any} */ (byId(labelId));
  label.scrollIntoView();
  label.control.focus();
}

/** Leaving the page is questioned. @param {Event} event its `beforeunload` */
export function question(event) {
  event.preventDefault();
  event.returnValue = /** @type {any} */ ('');
}

/** A second press while the first is under way does nothing. @param {HTMLElement} control */
export async function once(control, work) {
  if (control.getAttribute('aria-busy')) return;
  control.setAttribute('aria-busy', 'true');
  try {
    await work();
  } finally {
    control.removeAttribute('aria-busy');
  }
}

/** Spoken, not shown. */
export function say(text, manner = 'polite') {
  byId(manner).textContent = text;
}

/** Shown for a while, and spoken at once. */
export function toast(text) {
  const box = h('p', { class: 'toast' }, text);
  byId('toasts').append(box);
  setTimeout(() => box.remove(), 8000);
  say(text, 'assertive');
}

let dialogs = 0;

/** @param {DialogContent} content @returns {Dialog} */
export function dialog({ title, body, choices = [], closable = true }) {
  const name = h('h2', { id: `dialog-${dialogs++}`, tabindex: -1 }, title);
  const element = h('dialog', { 'aria-labelledby': name.id }, name, body, choices.length > 0 && actions(...choices));
  let open = true;
  let settle;
  const closed = new Promise((resolve) => { settle = resolve; });
  const close = () => {
    open = false;
    if (element.close) element.close();
    element.remove();
    settle();
  };
  const show = () => {
    if (element.showModal) return element.showModal();
    element.className = 'flat';
    element.setAttribute('open', '');
  };
  const leave = (event) => {
    event.preventDefault();
    if (open && closable) close();
    else if (open && event.type === 'close') show();
  };
  element.addEventListener('cancel', leave);
  element.addEventListener('close', leave);
  document.body.append(element);
  show();
  name.focus();
  return { close, closed };
}

export async function ask(title, body, yes) {
  let agreed = false;
  const agree = () => { agreed = true; box.close(); };
  const box = dialog({ title, body, choices: [button(yes, agree, 'main'), button(t('cancel'), () => box.close())] });
  await box.closed;
  return agreed;
}
