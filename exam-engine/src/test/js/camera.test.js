import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { cameraPanel } from '../../main/webapp/js/camera.js';
import { speak } from '../../main/webapp/js/texts.js';

/** As much of a document as a panel is made of. */
class Element {
  constructor(tag) {
    Object.assign(this, { tag, children: [], attributes: {} });
  }

  setAttribute(name, value) { this.attributes[name] = value; }
  getAttribute(name) { return this.attributes[name]; }
  addEventListener() {}
  append(...children) { this.children.push(...children); }
  set textContent(text) { this.children = text ? [text] : []; }
  focus() {}
  find(tag) { return this.children.flatMap((child) => (child instanceof Element ? (child.tag === tag ? [child] : []).concat(child.find(tag)) : [])); }
}

const denied = async () => { throw Object.assign(new Error(), { name: 'NotAllowedError' }); };

/** A panel in a browser that may not use the camera, once it has said so. */
async function withoutCamera(parts) {
  Object.defineProperty(globalThis, 'navigator', { value: { mediaDevices: { getUserMedia: denied } }, configurable: true });
  const { element, stop } = cameraPanel({ send: async () => {}, check: null, live: null, file: false, ...parts });
  const before = element.find('input').length;
  for (let turn = 0; turn < 50 && !element.find('button').length; turn++) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve));
  stop();
  return { before, after: element.find('input'), element };
}

beforeEach(async () => {
  globalThis.Node = Element;
  const head = new Element('head');
  globalThis.document = { createElement: (tag) => new Element(tag), head, documentElement: {}, hidden: false };
  await speak('zh');
});

test('a phone whose browser denies the camera is offered a file, and only then', async () => {
  const { before, after } = await withoutCamera({ file: null });
  assert.equal(before, 0);
  assert.deepEqual(after.map(({ attributes }) => [attributes.type, attributes.capture]), [['file', 'user']]);
});

test('where files are not allowed none is offered', async () => {
  assert.equal((await withoutCamera({ file: false })).after.length, 0);
});

test('who has no camera is offered the way without one', async () => {
  const { element } = await withoutCamera({ instead: async () => new Element('documents') });
  assert.equal(element.find('documents').length, 1);
});
