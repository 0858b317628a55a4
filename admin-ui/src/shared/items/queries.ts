import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { itemBank, type ItemQuery } from './contract';

export const useBanks = () => useQuery({ queryKey: ['banks'], queryFn: itemBank.banks });

export const useAreas = (bank: string) =>
  useQuery({ queryKey: ['areas', bank], queryFn: () => itemBank.areas(bank), enabled: bank !== '' });

/** The items that match, one page after the other: however many there are, only those asked for travel. */
export const useItemPages = (bank: string, query: ItemQuery, isOn = true) =>
  useInfiniteQuery({
    queryKey: ['items', bank, query],
    queryFn: ({ pageParam }) => itemBank.items(bank, query, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    enabled: isOn && bank !== '',
  });
