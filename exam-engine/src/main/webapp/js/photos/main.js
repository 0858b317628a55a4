// What is stored of my face, for how long, who looked, and my word on it. A page of its own, reached from the exams.
import { actions, ask, button, byId, fact, fill, h, heading, once, say, summary } from '../dom.js';
import { Problem, server } from '../server.js';
import { dateAndTime, language, speak, t } from '../texts.js';
import { w } from './words.js';

/** @returns {Promise<OwnPhotos>} */
async function readPhotos() {
  const response = await fetch('/api/me/photos', { cache: 'no-store', headers: { 'Accept-Language': language() } })
    .catch(() => { throw new Problem(0, { title: t('unreachable'), detail: t('unreachableDetail') }); });
  const isJson = /json/.test(response.headers.get('Content-Type'));
  if (!isJson) throw new Problem(response.status, { title: t('unreachable'), detail: t('unreachableDetail') });
  const body = await response.json();
  if (!response.ok) throw new Problem(response.status, body);
  return body;
}

const show = (...content) => fill(byId('main'), h('div', { class: 'page' }, ...content, actions(h('a', { class: 'button', href: './' }, w('toExams')))));

/** @param {string} [done] what has just happened, to be said and shown */
async function load(done) {
  try {
    const [me, own] = await Promise.all([server.me(), readPhotos()]);
    show(heading(w('title')), done && h('p', { class: 'standing given' }, done), h('p', null, w('intro')),
      consentCard(me.consents[0]), h('h2', null, w('stored', { n: own.photos.length })),
      own.photos.length ? own.photos.map(photoCard) : h('p', { class: 'card' }, w('none')),
      looksCard(own.looks), h('p', { class: 'note' }, w('rights')));
    if (done) say(done);
  } catch (problem) {
    failed(problem);
  }
}

function failed(problem) {
  if (problem.status === 401) {
    show(heading(w('title')), h('p', { class: 'card' }, w('signInFirst')), actions(h('a', { class: 'button main', href: './' }, w('toSignIn'))));
  } else {
    show(heading(w('title')), summary({ title: problem.title || t('problem'), detail: problem.detail }), actions(button(t('retry'), () => load(), 'main')));
  }
}

/** @param {Consent} consent */
function consentCard({ version, text, givenAt }) {
  const answer = async (given) => {
    if (!given && !await ask(w('withdrawTitle'), h('p', null, w('withdrawBody')), w('withdraw'))) return;
    await server.consent(version, given).then(() => load(w(given ? 'given' : 'withdrawn')), failed);
  };
  const choice = button(w(givenAt ? 'withdraw' : 'give'), () => once(choice, () => answer(!givenAt)), givenAt ? 'danger' : 'main');
  return h('section', { class: 'card consent' }, h('h2', null, w('consent')),
    h('p', { class: givenAt ? 'standing given' : 'standing' }, w(givenAt ? 'consentGiven' : 'consentMissing', { version, at: givenAt && dateAndTime(givenAt) })),
    h('details', null, h('summary', null, w('readText')), h('pre', { tabindex: 0 }, text)), actions(choice));
}

/** @param {OwnPhoto} photo */
function photoCard(photo) {
  const name = w(`photo${photo.kind}`);
  const frame = h('figure');
  const picture = h('img', { src: photo.url, alt: name, onerror: () => fill(frame, h('p', { class: 'gone' }, w('closed'))) });
  fill(frame, picture);
  return h('article', { class: 'card held' }, frame, h('div', null, h('h2', null, name),
    h('dl', null, fact(w('purpose'), photo.purpose), fact(w(photo.kind === 'PORTRAIT' ? 'enrolledAt' : 'takenAt'), dateAndTime(photo.takenAt)),
      fact(w('deleteAt'), deletion(photo)), fact(w('whoSees'), photo.seenBy)),
    photo.stays && isDue(photo) && h('p', { class: 'warn' }, w('afterwards', { why: photo.stays }))));
}

/** @param {OwnPhoto} photo */
const isDue = ({ withdrawn, deleteAt }) => withdrawn || Date.parse(deleteAt) <= Date.now();

/** @param {OwnPhoto} photo */
function deletion(photo) {
  if (isDue(photo)) return w(photo.stays ? 'later' : 'atOnce');
  return photo.kind === 'PORTRAIT' ? w('nextSitting', { at: dateAndTime(photo.deleteAt) }) : dateAndTime(photo.deleteAt);
}

/** @param {{role: string, times: number}[]} looks */
const looksCard = (looks) => h('section', { class: 'card' }, h('h2', null, w('looks')),
  looks.length ? h('ul', null, looks.map(({ role, times }) => h('li', null, w('looksBy', { role: w(`role${role}`), n: times })))) : h('p', null, w('noLooks')),
  looks.length > 0 && h('p', { class: 'note' }, w('looksWhat')));

async function begin(wanted) {
  await speak(wanted);
  document.title = w('title');
  const other = language() === 'en' ? 'zh-CN' : 'en';
  fill(byId('bar'), h('span', { class: 'product' }, w('title')), h('button', { type: 'button', class: 'bare', lang: other, onclick: () => begin(other) }, t('otherLanguage')));
  fill(byId('main'), h('p', { class: 'page', role: 'status' }, w('loading')));
  await load();
}

begin();
