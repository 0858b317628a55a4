// The phone's page of the QR hand-off: one photo under a one-time token, no sign-in.
import { cameraPanel } from './camera.js';
import { byId, card, fill, h, heading, page } from './dom.js';
import { later } from './later.js';
import { server } from './server.js';
import { language, speak, t } from './texts.js';

const words = {
  title: ['手机拍照核验', 'Photo by phone'],
  done: ['照片已提交', 'The photo has arrived'],
  doneDetail: ['请回到电脑继续，本页可以关闭。', 'Go back to the computer; this page can be closed.'],
  expired: ['此链接已失效', 'This link has expired'],
  expiredDetail: ['请回到电脑，扫描新的二维码。', 'Go back to the computer and scan the new code.'],
};
const word = (name) => words[name][language() === 'en' ? 1 : 0];

const SPENT = [401, 403, 404, 409, 410];
const token = location.hash.slice(1);
history.replaceState(null, '', location.pathname);

/** @param {Node | false | null} more */
const end = (title, detail, more = null) => fill(byId('main'), page(card(heading(title), h('p', null, detail), more)));
const expired = () => end(word('expired'), word('expiredDetail'));

async function send(photo) {
  try {
    const check = await server.phonePhoto(token, photo);
    end(word('done'), word('doneDetail'));
    if (check.outcome === 'MISMATCH') end(word('done'), word('doneDetail'), await later('identity/outcome').then((words) => words.outcome(check), () => null));
  } catch (problem) {
    if (!SPENT.includes(problem.status)) throw problem;
    expired();
  }
  panel.stop();
}

let panel;
speak().then(() => {
  document.title = word('title');
  fill(byId('bar'), h('span', { class: 'product' }, t('product')));
  if (!token) return expired();
  panel = cameraPanel({ send, check: null, live: null, file: null });
  fill(byId('main'), page(card(heading(word('title')), panel.element)));
});
