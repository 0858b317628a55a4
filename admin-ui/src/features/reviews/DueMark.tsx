import { useEffect, useState } from 'react';
import { serverClock } from '../../shared/api/http';
import { span } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { Label } from '../../shared/ui/Label';
import { TEXTS } from './texts';

/** How long there is left to decide, or since when it is late. */
export function DueMark({ dueAt }: { dueAt: string }) {
  const texts = useTexts(TEXTS);
  const [now, setNow] = useState(() => serverClock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(serverClock.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const left = Date.parse(dueAt) - now;
  return (
    <Label tone={left < 0 ? 'red' : 'plain'}>
      <span className="digits">{left < 0 ? texts.overdue(span(-left)) : texts.due(span(left))}</span>
    </Label>
  );
}
