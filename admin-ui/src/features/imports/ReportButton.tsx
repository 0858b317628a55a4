import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTexts } from '../../shared/text/language';
import { saveFile } from '../../shared/ui/saveFile';
import { useNotices } from '../../shared/ui/useNotices';
import { importing, type Import } from './contract';
import { TEXTS } from './texts';

/** Fetches what was not taken, to be mended; there is none of a file without a fault, or of one nobody could read. */
export function ReportButton({ found }: { found: Import }) {
  const texts = useTexts(TEXTS);
  const notices = useNotices();
  const fetching = useMutation({ mutationFn: () => importing.report(found.id), onSuccess: saveFile, onError: notices.failed });
  if (found.state === 'FAILED' || found.rejected + found.warned === 0) return null;
  return (
    <Button title={texts.reportHint} loading={fetching.isPending} onClick={() => fetching.mutate()}>
      {texts.report}
    </Button>
  );
}
