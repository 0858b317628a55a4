import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../shared/api/problem';
import { reviewing, type Review } from './contract';
import { following } from './queue';

const QUEUE = ['identity-reviews'];
const REFRESH = 5_000;

/**
 * The queue and the one review being looked at, which stays in sight whatever comes in meanwhile: nobody decides about
 * a face that was put under their finger.
 */
export function useReviews() {
  const client = useQueryClient();
  const { data: queue, error, isPending, refetch } = useQuery({ queryKey: QUEUE, queryFn: reviewing.queue, refetchInterval: REFRESH });
  const [current, look] = useState<Review | null>(null);
  if (!current && queue?.[0]) look(queue[0]);

  const remove = async (id: string) => {
    await client.cancelQueries({ queryKey: QUEUE });
    client.setQueryData<Review[]>(QUEUE, (before) => before?.filter((review) => review.id !== id));
  };
  const deciding = useMutation({
    mutationFn: reviewing.decide,
    onSuccess: async (_, { id }) => {
      look(following(queue ?? [], id));
      await remove(id);
    },
    onError: async (refusal, { id }) => {
      if (isProblem(refusal, 'decided')) await remove(id);
    },
  });

  return {
    queue: queue ?? [],
    error,
    isPending,
    refetch,
    current,
    look,
    /** Somebody else has decided the one in sight. */
    isGone: !!current && !!queue && !queue.some(({ id }) => id === current.id),
    deciding,
  };
}
