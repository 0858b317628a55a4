// Items that are more than plain words: HTML that the server has cleaned, formulas, pictures that can be enlarged.
import { button, dialog, h } from './dom.js';
import { language } from './texts.js';

const english = () => language() === 'en';
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What has been asked for, by address. @type {Map<string, Promise<string>>} */
const asked = new Map();

/** Resolves with an address that needs no network; until it is to be had it is asked for again, as long as the exam lasts. */
async function kept(url) {
  do {
    const response = await fetch(url).catch(() => null);
    if (response && response.ok) return URL.createObjectURL(await response.blob());
    await pause(3000 * (1 + Math.random()));
  } while (document.body.classList.contains('in-exam'));
  asked.delete(url);
  return url;
}

function keep(url) {
  if (!asked.has(url)) asked.set(url, kept(url));
  return asked.get(url);
}

/** Fetches everything at the beginning, so that a broken network does not hide it later. @param {Leaf[]} paper */
export async function fetchAll(paper) {
  for (const url of paper.flatMap(({ item }) => item.media)) await keep(url);
}

/** @template {HTMLElement & { src: string }} E @param {E} element */
function fed(element, url) {
  keep(url).then((src) => { element.src = src; });
  return element;
}

/** @param {string} kind class @param {string} html as the server cleaned it; scripts in it would not run in any case */
export function words(kind, html) {
  const inert = document.createElement('template');
  inert.innerHTML = html;
  inert.content.querySelectorAll('img').forEach((image) => {
    const copy = /** @type {HTMLImageElement} */ (image.cloneNode());
    copy.removeAttribute('src');
    image.replaceWith(picture(fed(copy, image.getAttribute('src'))));
  });
  const element = h('div', { class: `${kind} rich` });
  element.append(inert.content);
  return element;
}

/** What stands below a stem in plain text. @param {Item} item */
export const media = (item) => (item.html ? [] : item.media.map((url) => {
  if (/\.(mp3|ogg|wav)$/.test(url)) return fed(h('audio', { controls: true }), url);
  return /\.(mp4|webm)$/.test(url) ? fed(h('video', { controls: true }), url) : picture(fed(h('img'), url));
}));

/** The picture as large as it is, on a phone to be moved about under the finger. @param {HTMLImageElement} image */
function enlarge({ src, alt }) {
  const space = h('div', { class: 'enlarged', tabindex: 0 }, h('img', { src, alt }));
  const box = dialog({ title: alt, body: space, choices: [button(english() ? 'Close' : '关闭', () => box.close(), 'main')] });
  space.parentElement.classList.add('wide');
}

/** A click on the picture of a choice chooses; so each picture has a button of its own. @param {HTMLImageElement} image */
function picture(image) {
  image.alt = image.alt || (english() ? 'Figure' : '题图');
  const control = button(english() ? 'Enlarge' : '放大', () => enlarge(image), 'plain enlarge');
  control.setAttribute('aria-label', `${control.textContent} ${image.alt}`);
  return h('span', { class: 'picture' }, image, control);
}

document.head.append(h('link', { rel: 'stylesheet', href: 'js/rich.css' }));
