import { Alert, Badge } from 'antd';
import { timeOfDay } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import type { Line } from './proctorSocket';
import { TEXTS } from './texts';

interface Props {
  line: Line;
  heardAt: number | null;
}

/** One quiet word while all is well. */
export function LiveMark({ line, heardAt }: Props) {
  const texts = useTexts(TEXTS);
  if (line === 'open') return <Badge status="success" text={`${texts.live} ${timeOfDay(heardAt ?? 0)}`} className="digits" />;
  return <Badge status="warning" text={line === 'connecting' ? texts.connecting : texts.lost} />;
}

/** A loud one when what is shown is old. */
export function LineBanner({ line, heardAt }: Props) {
  const texts = useTexts(TEXTS);
  if (line === 'open' || line === 'connecting') return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={line === 'signed-out' ? texts.signedOut : texts.lost}
      description={heardAt === null ? undefined : texts.lostSince(timeOfDay(heardAt))}
    />
  );
}
