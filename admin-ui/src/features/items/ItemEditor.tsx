import { Alert, Button } from 'antd';
import { useEffect } from 'react';
import { Link } from 'react-router';
import type { Item } from '../../shared/items/contract';
import { StateLabel } from '../../shared/items/StateLabel';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import { Label } from '../../shared/ui/Label';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { Classification } from './Classification';
import { Conflict } from './Conflict';
import { lacks } from './draft';
import { PreviewPane } from './PreviewPane';
import { QuestionForm } from './QuestionForm';
import { Standing } from './Standing';
import { STANDING_TEXTS } from './standingTexts';
import { TEXTS } from './texts';
import { useEditing } from './useEditing';

type Editing = ReturnType<typeof useEditing>;

/** Writes one item: the texts at the left, at the right what a candidate will see. */
export function ItemEditor({ bank, item }: { bank: string; item: Item | null }) {
  const texts = useTexts(TEXTS);
  const standing = useTexts(STANDING_TEXTS);
  const editing = useEditing(bank, item);
  const { base, draft, change, error, isConflict, isUnsaved } = editing;
  const isFixed = base?.state === 'RETIRED';
  useSaveKey(() => isUnsaved && lacks(draft).length === 0 && editing.save());
  return (
    <Page title={base ? texts.item(base.code) : texts.newItem} aside={<Head editing={editing} bank={bank} />}>
      {isFixed && <Alert type="info" showIcon title={standing.retiredLong} />}
      {base?.reviewNote && <Alert type="warning" showIcon title={texts.reviewNote} description={base.reviewNote} />}
      {isConflict && base && <Conflict id={base.id} mine={draft} onKeepMine={editing.saveOver} onTakeTheirs={editing.take} />}
      {error && !isConflict && <ProblemAlert error={error} />}
      {isUnsaved && base && base.state !== 'DRAFT' && <Alert type="info" showIcon title={texts.backToDraft} />}
      <div className="editor">
        <fieldset className="editor-form" disabled={isFixed}>
          <QuestionForm draft={draft} onChange={change} isFixed={isFixed} />
          <Classification bank={bank} draft={draft} onChange={change} isNew={!base} isFixed={isFixed} />
        </fieldset>
        <div className="editor-side">
          <PreviewPane bank={bank} draft={draft} item={base?.id} known={editing.similar} />
          {base && <Standing item={base} isUnsaved={isUnsaved} onChange={editing.take} />}
        </div>
      </div>
    </Page>
  );
}

function Head({ editing, bank }: { editing: Editing; bank: string }) {
  const texts = useTexts(TEXTS);
  const words = useTexts(ITEM_TEXTS);
  const { base, draft, isUnsaved, isBusy } = editing;
  const missing = lacks(draft);
  const canSend = (!base || base.state === 'DRAFT' || isUnsaved) && missing.length === 0;
  return (
    <div className="editor-head">
      <Link to={`/banks/${encodeURIComponent(bank)}`}>{texts.back}</Link>
      {base && <StateLabel state={base.state} />}
      {base?.expired && <Label tone="red">{words.expired}</Label>}
      <span className="quiet" role="status" title={texts.saveHint}>
        {missing.length > 0 ? texts.lacking(missing.map((lack) => texts.lacks[lack]).join(texts.and)) : isUnsaved ? texts.unsaved : texts.upToDate}
      </span>
      {base?.state !== 'RETIRED' && (
        <>
          <Button disabled={!isUnsaved || missing.length > 0 || isBusy} loading={isBusy} onClick={editing.save}>
            {texts.save}
          </Button>
          <Button type="primary" disabled={!canSend || isBusy} onClick={editing.send}>
            {isUnsaved ? texts.saveAndSend : texts.send}
          </Button>
        </>
      )}
    </div>
  );
}

function useSaveKey(save: () => unknown) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      save();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
