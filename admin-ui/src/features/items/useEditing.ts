import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { isProblem } from '../../shared/api/problem';
import type { Draft, Item } from '../../shared/items/contract';
import { useTexts } from '../../shared/text/language';
import { SAVED, useLeaveGuard } from '../../shared/ui/useLeaveGuard';
import { useNotices } from '../../shared/ui/useNotices';
import { writing, type Similar } from './contract';
import { draftOf, isSame, newDraft } from './draft';
import { TEXTS } from './texts';

/** What is being written, what the server knows of it, and the ways from the one to the other. */
export function useEditing(bank: string, item: Item | null) {
  const texts = useTexts(TEXTS);
  const notices = useNotices();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [base, setBase] = useState(item);
  const [draft, setDraft] = useState<Draft>(() => (item ? draftOf(item) : newDraft()));
  const [similar, setSimilar] = useState<Similar[]>([]);
  const isUnsaved = !isSame(draft, base ? draftOf(base) : newDraft());
  useLeaveGuard(isUnsaved);

  /** The server's word on the item. What was written after `sent` went off is kept. */
  const take = (saved: Item, sent?: Draft) => {
    setBase(saved);
    setDraft((now) => (sent && now !== sent ? now : draftOf(saved)));
    client.setQueryData(['item', saved.id], saved);
    void client.invalidateQueries({ queryKey: ['items', bank] });
    void client.invalidateQueries({ queryKey: ['areas', bank] });
    void client.invalidateQueries({ queryKey: ['banks'] });
  };
  const save = async (version = base?.version ?? 0) => {
    const saved = base ? await writing.change(base.id, draft, version) : await writing.create(bank, draft);
    take(saved.item, draft);
    setSimilar(saved.similar);
    return saved.item;
  };
  const saving = useMutation({ mutationFn: save, onSuccess: (saved) => notices.done(texts.saved, saved.code) });
  const sending = useMutation({
    mutationFn: async () => {
      const saved = base && !isUnsaved ? base : await save();
      const sent = await writing.sendToReview(saved.id);
      take(sent, draft);
      return sent;
    },
    onSuccess: (sent) => notices.done(texts.sent, sent.code),
  });
  const error = saving.error ?? sending.error;
  const isBusy = saving.isPending || sending.isPending;
  const isSettled = !isUnsaved && !isBusy && !error;

  /** A new item has an address once all of it is saved; its page begins with what the server said last. */
  useEffect(() => {
    if (item || !base || !isSettled) return;
    void navigate(`/banks/${encodeURIComponent(bank)}/items/${encodeURIComponent(base.id)}`, { replace: true, state: SAVED });
  }, [item, base, isSettled]);

  return {
    base,
    draft,
    change: setDraft,
    isUnsaved,
    isBusy,
    similar,
    /** Somebody else saved since this page read the item; nothing was overwritten. */
    isConflict: isProblem(error, 'changed-meanwhile'),
    error,
    save: () => !isBusy && (sending.reset(), saving.mutate(undefined)),
    saveOver: (version: number) => saving.mutate(version),
    send: () => !isBusy && (saving.reset(), sending.mutate()),
    take: (theirs: Item) => {
      saving.reset();
      sending.reset();
      take(theirs);
    },
  };
}
