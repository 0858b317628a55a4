import { expect, it } from 'vitest';
import { areaTree } from './areaTree';

const area = (path: string, items: number) => ({ path, items, live: 0 });

it('draws the tree the slashes mean, and counts what lies below', () => {
  const [law, fire] = areaTree([area('法规', 1), area('法规/安全生产法', 2), area('法规/建筑法', 3), area('消防', 4)]);

  expect(law).toMatchObject({ value: '法规', title: '法规', items: 6 });
  expect(law!.children.map(({ value, title, items }) => [value, title, items])).toEqual([
    ['法规/安全生产法', '安全生产法', 2],
    ['法规/建筑法', '建筑法', 3],
  ]);
  expect(fire).toMatchObject({ value: '消防', items: 4, children: [] });
});

it('has a node for an area that holds only others', () => {
  expect(areaTree([area('a/b/c', 1)])[0]).toMatchObject({ value: 'a', items: 1, children: [{ value: 'a/b', items: 1 }] });
});

it('leaves out what lies in no area', () => {
  expect(areaTree([area('', 9)])).toEqual([]);
});
