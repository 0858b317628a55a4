// Who is here, and which view is due. Views live behind hash routes: exams, exams/{id}, sittings/{id}.
import { button, byId, fill, h, summary } from './dom.js';
import { server } from './server.js';
import { language, speak, t } from './texts.js';
import { enterView, examsView } from './views/exams.js';
import { passwordView, signInView } from './views/signin.js';
import { sittingView } from './views/sitting.js';

/** @type {Caller | null} */
let caller = null;
let leave = () => {};

/** @param {Place} place @returns {any} what ends the view */
function view(place, kind, id) {
  if (!caller) return signInView(place);
  if (caller.passwordChangeRequired) return passwordView(place);
  if (!caller.roles.some((role) => role.toLowerCase() === 'candidate')) return location.replace('/admin/');
  if (kind === 'exams' && id) return enterView(place, id);
  return kind === 'sittings' && id ? sittingView(place, id) : examsView(place);
}

async function route() {
  leave();
  let here = true;
  leave = () => { here = false; };
  /** @type {Place} */
  const place = {
    root: h('div'),
    get caller() { return caller; },
    go: (path) => { if (location.hash === '#/' + path) route(); else location.hash = '#/' + path; },
    again: () => { if (here) route(); },
    signedIn: (now) => { caller = now; route(); },
    fail: (problem) => { if (here) failed(place, problem); },
  };
  try {
    if (!caller) caller = await server.whoAmI().catch((problem) => { if (problem.status !== 401) throw problem; return null; });
    if (!here) return;
    drawBar(place);
    fill(byId('main'), place.root);
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
  fill(byId('main'), h('div', { class: 'page narrow' }, summary({ title: problem.title || t('problem'), detail: problem.detail }),
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
  sessionStorage.clear();
  location.hash = '';
  place.signedIn(null);
}

byId('skip').addEventListener('click', (event) => {
  event.preventDefault();
  byId('main').focus();
});
addEventListener('hashchange', () => route());
speak().then(route);
