// The paper is handed in, the closing photo is not taken yet.
import { h, heading } from '../dom.js';
import { dateAndTime, t } from '../texts.js';
import { photoStage } from '../views/photo.js';

/** @param {Stage} stage */
export function exit(stage) {
  const { exitCheckBy } = stage.sitting;
  const until = exitCheckBy && h('p', { class: 'note warn' }, t('exitBy', { at: dateAndTime(exitCheckBy) }));
  return photoStage(stage, 'EXIT', [heading(t('exitPhoto')), h('p', null, t('exitWhy')), until]);
}
