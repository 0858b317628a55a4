// Parts of the pages that few candidates need, with their words: fetched when they are needed.
import { h } from './dom.js';
import { nobody } from './server.js';
import { speakMore } from './texts.js';

/** Some browsers remember that an address failed, so the next try asks for another one. */
let failures = 0;

/** How they look. */
let sheet = null;

/** Rejects as if the server did not answer. @param {string} part its path, without `.js` @returns {Promise<any>} */
export async function later(part) {
  const ending = failures ? `.js?${failures}` : '.js';
  try {
    const [found] = await Promise.all([import(`./${part}${ending}`), speakMore(ending)]);
    if (!sheet) document.head.append(sheet = h('link', { rel: 'stylesheet', href: 'js/later.css' }));
    return found;
  } catch (trouble) {
    console.error(trouble);
    failures++;
    throw nobody();
  }
}
