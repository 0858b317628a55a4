import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
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

  /** The server's word on the item; what was written since is kept unless it is what was saved. */
  const take = (saved: Item) => {
    setBase(saved);
    setDraft(draftOf(saved));
    client.setQueryData(['item', saved.id], saved);
    void client.invalidateQueries({ queryKey: ['items', bank] });
    void client.invalidateQueries({ queryKey: ['areas', bank] });
    void client.invalidateQueries({ queryKey: ['banks'] });
  };
  const save = async (version = base?.version ?? 0) => {
    const saved = base ? await writing.change(base.id, draft, version) : await writing.create(bank, draft);
    take(saved.item);
    setSimilar(saved.similar);
    return saved.item;
  };
  /** A new item has an address from now on; its page begins with what the server said last. */
  const settle = (what: string, saved: Item) => {
    notices.done(what, saved.code);
    if (!base) void navigate(`/banks/${encodeURIComponent(bank)}/items/${encodeURIComponent(saved.id)}`, { replace: true, state: SAVED });
  };
  const saving = useMutation({ mutationFn: save, onSuccess: (saved) => settle(texts.saved, saved) });
  const sending = useMutation({
    mutationFn: async () => {
      const saved = base && !isUnsaved ? base : await save();
      const sent = await writing.sendToReview(saved.id);
      take(sent);
      return sent;
    },
    onSuccess: (sent) => settle(texts.sent, sent),
  });
  const error = saving.error ?? sending.error;
  const isBusy = saving.isPending || sending.isPending;

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
