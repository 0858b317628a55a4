// The phone's page of the QR hand-off: one photo under a one-time token, no sign-in.
import { cameraPanel } from './camera.js';
import { byId, card, fill, h, heading, page } from './dom.js';
import { server } from './server.js';
import { speak, t } from './texts.js';
import { outcome } from './views/stages.js';

const SPENT = [401, 403, 404, 409, 410];
const token = location.hash.slice(1);
history.replaceState(null, '', location.pathname);

/** @param {Node | false | null} more */
const end = (title, detail, more = null) => fill(byId('main'), page(card(heading(title), h('p', null, detail), more)));
const expired = () => end(t('phoneExpired'), t('phoneExpiredDetail'));

async function send(photo) {
  try {
    const check = await server.phonePhoto(token, photo);
    end(t('phoneDone'), t('phoneDoneDetail'), check.outcome === 'MISMATCH' && outcome(check));
  } catch (problem) {
    if (!SPENT.includes(problem.status)) throw problem;
    expired();
  }
  panel.stop();
}

let panel;
speak().then(() => {
  document.title = t('phoneTitle');
  fill(byId('bar'), h('span', { class: 'product' }, t('product')));
  if (!token) return expired();
  panel = cameraPanel(send);
  fill(byId('main'), page(card(heading(t('phoneTitle')), panel.element)));
});
