import { describe, expect, it } from 'vitest';
import type { Review } from './contract';
import { following, neighbour } from './queue';

const review = (id: string) => ({ id }) as Review;
const queue = [review('a'), review('b'), review('c')];

describe('the queue', () => {
  it('goes on with the one after', () => {
    expect(following(queue, 'a')?.id).toBe('b');
  });

  it('goes on with the first after the last', () => {
    expect(following(queue, 'c')?.id).toBe('a');
  });

  it('goes on with the first when somebody else took this one out', () => {
    expect(following(queue, 'gone')?.id).toBe('a');
  });

  it('ends', () => {
    expect(following([review('a')], 'a')).toBeNull();
  });

  it('has neighbours, but none beyond its ends', () => {
    expect(neighbour(queue, 'b', -1)?.id).toBe('a');
    expect(neighbour(queue, 'c', 1)).toBeNull();
    expect(neighbour(queue, 'gone', 1)).toBeNull();
  });
});
