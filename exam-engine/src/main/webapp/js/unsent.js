// Answers that were never acknowledged, shown as such and handed out as a file. It proves which page wrote it, not when.
import { actions, button, fill, h } from './dom.js';
import { isNewer, sameChoices } from './outbox.js';
import { language, t } from './texts.js';

/** Words that must be here before the line breaks. */
const words = {
  detail: ['仍保存在本机。考试未结束的，打开考试即自动上传；已结束的，请下载记录，立即交给监考员，由两名工作人员决定是否采用。文件证明出自本页，不证明作答时间。',
    'They are kept on this device. If the exam is not over, open it and they are sent. If it is over, download the record and give it to the proctor now; two persons decide whether it counts. The file proves which page wrote it, not when.'],
  volatile: ['仅存于本窗口，关闭或刷新即丢失。请勿关闭，立即下载记录并交给监考员，由两名工作人员决定是否采用。文件证明出自本页，不证明作答时间。',
    'Only this window has them: do not close or reload it. Download the record and give it to the proctor now; two persons decide whether it counts. The file proves which page wrote it, not when.'],
  plain: ['此连接未加密，文件不能自证来源。', ' This connection is not encrypted: the file cannot prove its origin.'],
  download: ['下载作答记录', 'Download the record'],
};
const word = (name) => words[name][language() === 'en' ? 1 : 0];

const FORMAT = 'examengine-unsent-answers/1';
const LIFE = 30 * 86400000;
const LOOK_AGAIN = 3000;

const iso = (at) => new Date(at).toISOString();
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
const letters = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');

/** HMAC-SHA-256, empty without a key or where the connection is not secure. */
async function mac(key, text) {
  if (!key || !crypto.subtle) return '';
  const secret = await crypto.subtle.importKey('raw', bytes(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return letters(await crypto.subtle.sign('HMAC', secret, new TextEncoder().encode(text)));
}

/** @param {Kept[]} kept by one page @param {number} now */
export async function unsentFile(kept, now) {
  const [{ sitting, lease, key }] = kept;
  const exportedAt = iso(now);
  const answers = [...kept].sort((a, b) => a.position - b.position)
    .map(({ position, choices, revision, at }) => ({ position, choices, revision, typedAt: iso(at) }));
  const lines = answers.map(({ position, choices, revision, typedAt }) => [position, revision, choices.join(''), typedAt].join('|'));
  return { format: FORMAT, sitting, lease, exportedAt, answers, mac: await mac(key, [FORMAT, sitting, lease, exportedAt, ...lines].join('\n')) };
}

const each = (values) => [...new Set(values)];

export const advice = (kept) => word(kept.some(({ stored }) => stored === false) ? 'volatile' : 'detail');

/** A file for each page that wrote, for no page may vouch for another. @param {Kept[]} kept of one sitting @param {() => number} now */
export function unsentCard(kept, now) {
  const save = () => each(kept.map(({ lease }) => lease)).forEach(async (page) => {
    const file = new Blob([JSON.stringify(await unsentFile(kept.filter(({ lease }) => lease === page), now()), null, 2)]);
    h('a', { href: URL.createObjectURL(file), download: `unsent-${kept[0].sitting}-${page}.json` }).click();
  });
  return h('section', { class: 'card unsent' }, h('h2', null, `${kept[0].exam} ${t('notTaken', { n: kept.length })}`),
    h('p', null, each(kept.map(({ position }) => t('question', { n: position }))).join(' ')),
    h('p', null, advice(kept), !crypto.subtle && word('plain')), actions(button(word('download'), save, 'main')));
}

/** The server has it, or it is too old by the server's clock: a device's may be years ahead. @param {Kept} kept @param {Partial<Sitting>} sitting */
export function isOver(kept, { id, answers = [], serverTime }) {
  const has = (answer) => answer.position === kept.position && !isNewer(kept, answer) && (sameChoices(kept, answer) || kept.lease === answer.lease);
  return (kept.sitting === id && answers.some(has)) || kept.at < Date.parse(serverTime) - LIFE;
}

let looks = 0;

/**
 * Shows what waits on this device, of one account or of all, and forgets what is over. The last look counts: who is here may have changed.
 * @param {HTMLElement} element @param {Store} store @param {string | null} account @param {Partial<Sitting>} sitting
 */
export async function look(element, store, account, sitting = {}) {
  const mine = ++looks;
  const all = await store.all();
  const over = all.filter((kept) => isOver(kept, sitting));
  over.forEach(store.drop);
  if (mine !== looks) return;
  if (all.incomplete) setTimeout(() => mine === looks && look(element, store, account, sitting), LOOK_AGAIN);
  const left = all.filter((kept) => !over.includes(kept) && (!account || kept.account === account));
  const sittings = each(left.map((kept) => kept.sitting));
  element.hidden = !left.length;
  fill(element, sittings.map((id) => unsentCard(left.filter((kept) => kept.sitting === id), Date.now)));
}
