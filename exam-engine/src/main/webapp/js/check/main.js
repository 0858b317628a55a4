// Is this device fit for an exam? A lab opens this page on every computer the day before; nobody signs in.
import { closeCamera, openCamera } from '../video.js';
import { actions, button, byId, fill, h, say } from '../dom.js';
import { quietly } from '../store.js';
import { dateAndTime, language, speak, speakMore, t } from '../texts.js';
import { aheadOfServer, askOften, askSteadily, browserName, features, lookAt, screenSize, tryStorage } from './probes.js';
import { code, judgeBrowser, judgeClock, judgeConnection, judgePicture, judgeScreen, judgeSteadiness, judgeStorage, judgeTrips, worst } from './verdicts.js';
import { w } from './words.js';

const PC_NAME = 'exam.pc';

/** The picture of the camera the browser takes, and the names of all. @returns {Promise<Finding>} */
async function checkCamera({ canvas }) {
  let stream;
  try {
    stream = await openCamera();
    const finding = judgePicture(await lookAt(stream, canvas));
    const cameras = (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === 'videoinput');
    canvas.hidden = false;
    return { ...finding, facts: { ...finding.facts, name: cameras.map(({ label }) => label).join(' / ') } };
  } catch (trouble) {
    await speakMore('.js');
    const told = typeof trouble === 'string' ? `camera${trouble}` : 'cameraBusy';
    return { verdict: 'limited', facts: null, reason: null, text: `${t(told)}。${t(`${told}Do`)}`, more: w('byPhone') };
  } finally {
    closeCamera(stream);
  }
}

/** The parts in the order of the sheet's code; what asks the server waits for its turn. */
function parts() {
  let answers;
  const asked = () => answers = answers || askOften();
  return {
    browser: async () => judgeBrowser(features(), browserName()),
    connection: async () => judgeConnection(isSecureContext, location.origin),
    storage: async () => judgeStorage(await tryStorage()),
    screen: async () => judgeScreen(screenSize()),
    clock: async () => judgeClock(aheadOfServer(await asked())),
    trips: async () => judgeTrips((await asked()).map(({ trip }) => trip)),
    steadiness: async (row) => {
      await asked();
      return judgeSteadiness(await askSteadily((share) => row.progress(share)));
    },
    camera: checkCamera,
  };
}

/** One line of the table. */
function tableRow(name) {
  const mark = h('span', { class: 'mark-of' }, w('running'));
  const words = h('td', null);
  const canvas = h('canvas', { width: 160, hidden: true });
  const element = h('tr', null, h('th', { scope: 'row' }, w(name)), h('td', null, mark), words);
  const progress = (share) => fill(mark, `${Math.round(share * 100)}%`);
  /** @param {Finding} finding */
  const show = ({ verdict, facts, reason, text, more }) => {
    mark.className = `mark-of ${verdict}`;
    fill(mark, w(verdict));
    fill(words, h('p', null, text || w(`${name}Facts`, facts)), (reason || more) && h('p', null, more || w(reason)), canvas);
  };
  return { element, canvas, progress, show };
}

async function run() {
  const overall = h('h1', { class: 'overall', role: 'status' }, w('checking'));
  const rows = Object.entries(parts()).map(([name, look]) => ({ name, look, row: tableRow(name) }));
  const sheet = sheetLine();
  fill(byId('main'), h('div', { class: 'page' }, overall, sheet.element,
    h('table', { class: 'checks' }, h('tbody', null, rows.map(({ row }) => row.element))),
    actions(button(w('runAgain'), run, 'main'), h('a', { class: 'button', href: './' }, w('toSignIn')))));
  const findings = await Promise.all(rows.map(async ({ name, look, row }) => {
    const finding = await look(row);
    row.show(finding);
    return { name, ...finding };
  }));
  const verdict = worst(findings.map((finding) => finding.verdict));
  overall.className = `overall ${verdict}`;
  fill(overall, w(verdict));
  sheet.show(verdict, findings);
}

/** What a lab's administrator copies: the computer's name, typed by hand and remembered, and the findings. */
function sheetLine() {
  const name = h('input', { type: 'text', id: 'pc', value: quietly(() => localStorage.getItem(PC_NAME)), maxlength: 40, autocomplete: 'off', oninput: () => write() });
  const line = h('input', { type: 'text', id: 'line', readonly: '' });
  const copy = button(w('copy'), () => {
    line.select();
    document.execCommand('copy');
    fill(copy, w('copied'));
    say(w('copied'));
  });
  let columns = null;
  const write = () => {
    quietly(() => localStorage.setItem(PC_NAME, name.value.trim()));
    if (columns) line.value = [name.value.trim(), ...columns].join('\t');
  };
  const element = h('div', { class: 'card sheet-line' }, h('label', null, w('pcName'), name), h('label', null, w('sheetLine'), line), copy);
  const show = (verdict, findings) => {
    const facts = Object.fromEntries(findings.map((finding) => [finding.name, finding.facts]));
    const { clock, trips, camera, screen, browser } = facts;
    columns = [w(verdict), code(findings.map((finding) => finding.verdict)), dateAndTime(Date.now()), browser.name, `${trips.median}/${trips.p95}/${trips.slowest} ms`,
      `${clock.seconds} s`, camera ? `${camera.width}×${camera.height}` : '–', `${screen.width}×${screen.height}`];
    write();
  };
  return { element, show };
}

async function begin(wanted) {
  await speak(wanted);
  document.title = w('title');
  const other = language() === 'en' ? 'zh-CN' : 'en';
  fill(byId('bar'), h('span', { class: 'product' }, w('title')), h('button', { type: 'button', class: 'bare', lang: other, onclick: () => begin(other) }, t('otherLanguage')));
  await run();
}

begin();
