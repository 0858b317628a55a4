// Who is here, and which view is due: hash routes exams, exams/{id}, sittings/{id}.
import { button, byId, fill, h, question, summary } from './dom.js';
import { later } from './later.js';
import { backOff } from './outbox.js';
import { server } from './server.js';
import { openStore, quietly } from './store.js';
import { language, speak, t } from './texts.js';
import { enterView, examsView, signInView } from './views/entry.js';
import { pause } from './video.js';
import { sittingView } from './views/sitting.js';

const ONCE_MORE = 3000;

/** @type {Caller | null} */
let caller = null;
let leave = () => {};
const leftOver = h('div', { class: 'page narrow', hidden: true });
let store;
/** Comes after the page: needed only when something went wrong. @type {any} */
let unsent = null;

/** @param {Place} place @returns {any} what ends the view */
function view(place, kind, id) {
  if (!caller) return signInView(place);
  if (caller.passwordChangeRequired) return later('access/password').then(({ passwordView }) => passwordView(place));
  if (!caller.roles.some((role) => role.toLowerCase() === 'candidate')) return location.replace('/admin/');
  if (kind === 'exams' && id) return enterView(place, id);
  return kind === 'sittings' && id ? sittingView(place, id) : examsView(place);
}

/** Shows what was never acknowledged, of this candidate or of anybody while nobody is signed in. */
const look = (sitting) => { if (unsent) unsent.look(leftOver, store, caller && caller.account, sitting); };

async function route() {
  leave();
  let here = true;
  leave = () => { here = false; };
  const knock = (asked = 4) => setTimeout(() => here && server.whoAmI().then(place.again, (problem) => (problem.passing ? knock(asked + 1) : place.again())),
    backOff(asked, Math.random()));
  /** @type {Place} */
  const place = {
    root: h('div'), store,
    unsentCard: (kept, now) => unsent && unsent.unsentCard(kept, now),
    get caller() { return caller; },
    found: look,
    go: (path) => { if (location.hash === '#/' + path) route(); else location.hash = '#/' + path; },
    again: () => { if (here) route(); },
    signedIn: (now) => { caller = now; route(); },
    fail: (problem) => {
      if (here && problem.passing) knock();
      if (here) failed(place, problem);
    },
  };
  try {
    if (!caller) caller = await server.whoAmI().catch((problem) => { if (problem.status !== 401) throw problem; return null; });
    if (!here) return;
    drawBar(place);
    look();
    fill(byId('main'), leftOver, place.root);
    const [, kind, id] = location.hash.split('/');
    const stop = (await view(place, kind, id)) || (() => {});
    if (here) leave = () => { here = false; stop(); };
    else stop();
  } catch (problem) {
    place.fail(problem);
  }
}

function failed(place, problem) {
  if (problem.status === 401) return place.signedIn(null);
  if (problem.slug === 'password-change-required') return place.signedIn({ ...caller, passwordChangeRequired: true });
  if (problem.status === undefined) console.error(problem);
  drawBar(place);
  look();
  fill(byId('main'), leftOver, h('div', { class: 'page narrow' }, summary({ title: problem.title || t('problem'), detail: problem.detail }),
    h('div', { class: 'actions' }, button(t('retry'), place.again, 'main'), button(t('toMyExams'), () => place.go('exams')))));
}

function drawBar(place) {
  const other = language() === 'en' ? 'zh-CN' : 'en';
  const change = h('button', { type: 'button', class: 'bare', lang: other, onclick: () => speak(other).then(route, place.fail) }, t('otherLanguage'));
  document.title = t('product');
  fill(byId('bar'), h('span', { class: 'product' }, t('product')),
    caller && h('span', { class: 'who' }, caller.name), caller && button(t('signOut'), () => signOut(place), 'bare'), change);
}

async function signOut(place) {
  try {
    await server.signOut();
  } catch (problem) {
    if (problem.status !== 401) return place.fail(problem);
  }
  quietly(() => sessionStorage.clear());
  location.hash = '';
  place.signedIn(null);
}

byId('skip').addEventListener('click', (event) => {
  event.preventDefault();
  byId('main').focus();
});
addEventListener('hashchange', () => route());
addEventListener('beforeunload', (event) => { if (store && store.isVolatile()) question(event); });

/** For a reload without network: what is loaded by now; later loads are kept by the worker. */
async function keepPages() {
  if (!navigator.serviceWorker || navigator.serviceWorker.controller) return;
  await navigator.serviceWorker.register('sw.js');
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /\.(js|css|svg)$/.test(name));
  return (await caches.open('pages')).addAll([...new Set(['/', ...loaded])]);
}

async function begin() {
  await speak();
  store = await openStore();
  await route();
  unsent = await insist(() => later('unsent'));
  look();
  keepPages().catch(() => {});
}

/** Tried until it succeeds. */
const insist = (work) => work().catch(() => pause(ONCE_MORE).then(() => insist(work)));

insist(begin);
