import { PlusOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { isProblem } from '../../shared/api/problem';
import { useTexts } from '../../shared/text/language';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { SAVED, useLeaveGuard } from '../../shared/ui/useLeaveGuard';
import { useNotices } from '../../shared/ui/useNotices';
import { blueprints, type Blueprint, type BlueprintDraft, type Section } from './contract';
import { changed, draftOf, lacks, newBlueprint, newSection, swapped, totalOf, USUAL_FULL_MARK } from './draft';
import { FeasibilityPanel } from './FeasibilityPanel';
import { SectionEditor } from './SectionEditor';
import { TEXTS } from './texts';
import { useFeasibility } from './useFeasibility';

const LONGEST = 120;

interface Props {
  bank: string;
  /** Null for a new one. */
  blueprint: Blueprint | null;
  onReload: () => void;
  /** What stands beside the title of a new one. */
  children?: ReactNode;
}

/** Sections and cells as tables; beside them what the bank makes of it, worked out while one writes. */
export function BlueprintEditor({ bank, blueprint, onReload, children }: Props) {
  const texts = useTexts(TEXTS);
  const { base, draft, change, isUnsaved, isFixed, saving, save } = useBlueprint(bank, blueprint);
  const judged = useFeasibility(draft);
  const total = totalOf(...draft.sections);
  const missing = lacks(draft);
  const sections = (changedSections: Section[]) => change({ ...draft, sections: changedSections });
  const isOvertaken = isProblem(saving.error, 'changed-meanwhile');
  return (
    <Page
      title={base?.title ?? texts.newTitle}
      aside={
        <div className="blueprint-head">
          <Link to="/blueprints">{texts.back}</Link>
          {base && (
            <>
              <LinkButton to={`/blueprints/${encodeURIComponent(base.id)}/preview`}>{texts.preview}</LinkButton>
              <LinkButton to={`/blueprints/${encodeURIComponent(base.id)}/fairness`}>{texts.fairness}</LinkButton>
              <Button disabled={missing.length > 0} loading={saving.isPending} onClick={() => save(true)}>
                {texts.copy}
              </Button>
            </>
          )}
          {!isFixed && (
            <Button type="primary" disabled={!isUnsaved || missing.length > 0} loading={saving.isPending} onClick={() => save(false)}>
              {texts.save}
            </Button>
          )}
        </div>
      }
    >
      {isFixed && <Alert type="info" showIcon title={texts.lockedDetail} />}
      {isOvertaken && <Alert type="warning" showIcon title={texts.conflict} action={<Button onClick={onReload}>{texts.reload}</Button>} />}
      {saving.error && !isOvertaken && <ProblemAlert error={saving.error} />}
      <div className="blueprint-name">
        <label>
          {texts.name}
          <Input maxLength={LONGEST} disabled={isFixed} value={draft.title} onChange={({ target }) => change({ ...draft, title: target.value })} />
        </label>
        {children}
        <span className="digits" role="status">
          {texts.all} <b>{texts.total(total.items, total.points)}</b>{' '}
          {total.points !== USUAL_FULL_MARK && <span className="amber-text">{texts.not100(total.points)}</span>}
        </span>
        <span className="quiet">
          {missing.length > 0 ? texts.lacking(missing.map((lack) => texts.lacks[lack]).join(texts.and)) : isUnsaved ? texts.unsaved : texts.upToDate}
        </span>
      </div>
      <div className="blueprint">
        <div className="blueprint-sections">
          {draft.sections.map((section, position) => (
            <SectionEditor
              key={position}
              bank={bank}
              position={position}
              section={section}
              fixedElsewhere={draft.sections.flatMap((other) => (other === section ? [] : other.fixed.map(({ item }) => item)))}
              isFixed={isFixed}
              isOnly={draft.sections.length === 1}
              depths={judged.data?.cells.filter((depth) => depth.section === position) ?? []}
              onChange={(part) => sections(changed(draft.sections, position, part))}
              onMove={(step) => sections(swapped(draft.sections, position, step))}
              onRemove={() => sections(draft.sections.toSpliced(position, 1))}
            />
          ))}
          {!isFixed && (
            <Button className="only" icon={<PlusOutlined />} onClick={() => sections([...draft.sections, newSection('')])}>
              {texts.addSection}
            </Button>
          )}
        </div>
        <FeasibilityPanel draft={draft} judged={judged} />
      </div>
    </Page>
  );
}

function useBlueprint(bank: string, blueprint: Blueprint | null) {
  const texts = useTexts(TEXTS);
  const notices = useNotices();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [base, setBase] = useState(blueprint);
  const [empty] = useState(() => newBlueprint(bank, texts.firstSection));
  const [draft, change] = useState<BlueprintDraft>(() => (blueprint ? draftOf(blueprint) : empty));
  const [read, setRead] = useState(blueprint);
  if (blueprint && blueprint !== read) {
    // Loaded anew on purpose: what was written against the older one goes.
    setRead(blueprint);
    setBase(blueprint);
    change(draftOf(blueprint));
  }
  const isUnsaved = JSON.stringify(draft) !== JSON.stringify(base ? draftOf(base) : empty);
  useLeaveGuard(isUnsaved);
  const send = (asCopy: boolean) =>
    base && !asCopy
      ? blueprints.change(base.id, draft, base.version)
      : blueprints.create(base && draft.title === base.title ? { ...draft, title: texts.copyOf(draft.title) } : draft);
  const saving = useMutation({
    mutationFn: async (asCopy: boolean) => ({ saved: await send(asCopy), sent: draft }),
    onSuccess: ({ saved, sent }) => {
      notices.done(texts.saved, saved.title);
      void client.invalidateQueries({ queryKey: ['blueprints'] });
      if (saved.id === base?.id) {
        setBase(saved);
        // What was written since it was sent is kept.
        change((now) => (now === sent ? draftOf(saved) : now));
      } else {
        void navigate(`/blueprints/${encodeURIComponent(saved.id)}`, { replace: !base, state: SAVED });
      }
    },
  });
  return { base, draft, change, isUnsaved, isFixed: base?.editable === false, saving, save: (asCopy: boolean) => saving.mutate(asCopy) };
}
