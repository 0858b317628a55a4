import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Modal } from 'antd';
import { useRef, useState } from 'react';
import { useTexts } from '../text/language';
import { WORDS } from '../text/words';
import { Loading } from '../ui/Loading';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useFocusReturn } from '../ui/useFocusReturn';
import { useNotices } from '../ui/useNotices';
import { AnswerChanges } from './AnswerChanges';
import { importing, type UnsentFile } from './contract';
import { read, type Unfit } from './file';
import { TEXTS } from './texts';

const LONGEST_REASON = 200;

interface Props {
  /** Into which sitting; without it into the one the file names. */
  sitting?: string;
  name?: string;
  onClose: () => void;
  onProposed?: (proposal: string) => void;
}

interface Chosen {
  name: string;
  file: UnsentFile | Unfit;
}

/** Takes the file a candidate handed over, shows what it would change, and proposes it to a second person. */
export function ImportDialog({ sitting, name, onClose, onProposed }: Props) {
  const texts = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const notices = useNotices();
  useFocusReturn();
  const [form] = Form.useForm<{ reason: string }>();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const into = (file: UnsentFile) => sitting ?? file.sitting;
  const looking = useMutation({ mutationFn: (file: UnsentFile) => importing.look(into(file), file) });
  const proposing = useMutation({
    mutationFn: ({ file, reason }: { file: UnsentFile; reason: string }) => importing.propose(into(file), reason, file),
    onSuccess: ({ proposal }) => {
      notices.done(texts.proposed, name);
      onClose();
      onProposed?.(proposal);
    },
  });
  const choose = async (blob: File) => {
    const file = await read(blob);
    setChosen({ name: blob.name, file });
    looking.reset();
    proposing.reset();
    if (typeof file === 'object') looking.mutate(file);
  };
  const propose = ({ reason }: { reason: string }) => {
    if (chosen && typeof chosen.file === 'object') proposing.mutate({ file: chosen.file, reason: reason.trim() });
  };
  return (
    <Modal
      open
      width={680}
      title={name ? `${texts.title} · ${name}` : texts.title}
      okText={texts.propose}
      okButtonProps={{ disabled: !looking.data }}
      confirmLoading={proposing.isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>{texts.explain}</p>
      <FileChoice name={chosen?.name} onChoose={(blob) => void choose(blob)} />
      {typeof chosen?.file === 'string' && <Alert type="error" showIcon title={texts.unfit[chosen.file]} />}
      {looking.isPending && <Loading />}
      {looking.error && <ProblemAlert error={looking.error} />}
      {proposing.error && <ProblemAlert error={proposing.error} />}
      {looking.data && (
        <>
          <AnswerChanges changes={looking.data} />
          <Form form={form} layout="vertical" className="import-reason" onFinish={propose}>
            <Form.Item
              name="reason"
              label={words.reason}
              extra={words.reasonHint}
              rules={[{ required: true, whitespace: true, message: words.reasonRequired }]}
            >
              <Input maxLength={LONGEST_REASON} placeholder={texts.reasonHint} />
            </Form.Item>
          </Form>
        </>
      )}
    </Modal>
  );
}

function FileChoice({ name, onChoose }: { name: string | undefined; onChoose: (blob: File) => void }) {
  const texts = useTexts(TEXTS);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="choose-file">
      <Button autoFocus onClick={() => input.current?.click()}>
        {name ? texts.another : texts.choose}
      </Button>
      <span>{name}</span>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={texts.choose}
        onChange={({ target }) => {
          const blob = target.files?.[0];
          target.value = '';
          if (blob) onChoose(blob);
        }}
      />
    </div>
  );
}
