import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusOf } from '../../main/webapp/js/outbox.js';
import { speak } from '../../main/webapp/js/texts.js';
import { MapStore, Server, left, openPage, settle } from './bench.js';

globalThis.localStorage = { getItem: () => null, setItem: () => {} };
globalThis.document = { documentElement: {} };
await speak('zh-CN');

const line = ({ outbox }) => statusOf(outbox, 50).text;

test('says what is saved and when, from the first moment', async () => {
  const page = await openPage({ answers: [{ position: 1, choices: ['A'], revision: 1 }] });
  assert.equal(line(page), '已保存 1/50 · 08:00:00');
});

test('says when the last answer was acknowledged, with its receipt', async () => {
  const page = await openPage();
  await page.clock.pass(7000);
  page.outbox.choose(1, ['A']);
  await settle();
  assert.equal(line(page), '已保存 1/50 · 08:00:07 · 回执 R1-1');
});

test('counts an answer as saved only from its acknowledgement', async () => {
  const page = await openPage({ answers: [{ position: 1, choices: ['A'], revision: 1 }] });
  page.server.held = [];
  page.outbox.choose(1, ['B']);
  await settle();
  assert.equal(line(page), '已保存 0/50 · 1 题等待保存，请勿关闭窗口');
});

test('without network says since when, what waits, and that it is on the device', async () => {
  const page = await openPage();
  page.server.reachable = false;
  page.outbox.choose(1, ['A']);
  await page.clock.pass(60000);
  assert.equal(line(page), '已保存 0/50 · 网络中断，自 08:00:00 起 · 1 题待上传，作答已存本机');
});

test('a server that cannot save is called so', async () => {
  const page = await openPage();
  page.server.next = [{ kind: 'unreachable', busy: true }];
  page.outbox.choose(1, ['A']);
  await settle();
  assert.match(line(page), /服务器暂时不能保存，自 08:00:00 起/);
});

test('a device that stores nothing is never said to have stored', async () => {
  const page = await openPage();
  page.server.reachable = false;
  page.store.full = true;
  page.outbox.choose(1, ['A']);
  await settle();
  assert.match(line(page), /1 题待上传，仅存于本窗口，请勿关闭/);
});

test('a disk that fails at the second answer claims nothing for both', async () => {
  const page = await openPage();
  page.server.reachable = false;
  page.outbox.choose(1, ['A']);
  await settle();
  page.store.full = true;
  page.outbox.choose(2, ['A']);
  await settle();
  assert.match(line(page), /2 题待上传，仅存于本窗口，请勿关闭/);
});

test('a page that was superseded says that it saves no more, and not what became of its answers elsewhere', async () => {
  const page = await openPage();
  page.server.next = [{ kind: 'refused', code: 'superseded', problem: {} }];
  page.outbox.choose(1, ['A']);
  await settle();
  assert.equal(line(page), '已保存 0/50 · 本页已停止保存');
});

test('what came too late is called not acknowledged', async () => {
  const page = await openPage();
  page.server.next = [{ kind: 'refused', code: 'sitting-closed', problem: {} }];
  page.outbox.choose(1, ['A']);
  await settle();
  assert.equal(line(page), '已保存 0/50 · 1 题的作答未被服务器确认');
});

test('while the device has not told what it holds nothing is called saved', async () => {
  const store = new MapStore();
  store.mute = true;
  const page = await openPage({ store, answers: [{ position: 1, choices: ['A'], revision: 1, lease: 3 }] });
  assert.equal(line(page), '正在读取本机留存的作答');
  store.mute = false;
  await page.clock.pass(5000);
  assert.match(line(page), /^已保存 1\/50/);
});

test('names the questions of which an older choice waits for a decision', async () => {
  const store = new MapStore(left(3, ['B'], 7, 2), left(7, ['C'], 7, 2));
  const answers = [3, 7].map((position) => ({ position, choices: ['D'], revision: 3, lease: 3 }));
  const page = await openPage({ store, answers });
  assert.equal(line(page), '已保存 2/50 · 08:00:00 · 第 3、7 题另有较早的作答未上传');
});

test('what an earlier look found in this window only is still said to be nowhere else', async () => {
  const store = new MapStore({ ...left(1, ['A'], 7, 2), stored: false });
  store.full = true;
  const server = new Server();
  server.reachable = false;
  assert.match(line(await openPage({ store, server })), /1 题待上传，仅存于本窗口，请勿关闭/);
});
