import { useTexts } from '../../shared/text/language';
import { Label } from '../../shared/ui/Label';
import type { Connection, Seat } from './contract';
import { TEXTS } from './texts';

/** How many are answered, as a number and as a bar. */
export function Progress({ seat: { sitting, answered, items } }: { seat: Seat }) {
  if (!sitting || !items) return <>—</>;
  return (
    <>
      <span className="digits">
        {answered}/{items}
      </span>
      <span className="meter" aria-hidden="true">
        <span style={{ width: `${Math.min(100, (100 * answered) / items)}%` }} />
      </span>
    </>
  );
}

export function ConnectionMark({ connection }: { connection: Connection }) {
  const { connections } = useTexts(TEXTS);
  return (
    <span>
      <span className={`dot ${connection.toLowerCase()}`} aria-hidden="true" />
      {connections[connection]}
    </span>
  );
}

export function Flags({ flags }: { flags: readonly string[] }) {
  const { signs } = useTexts(TEXTS);
  return flags.map((flag) => (
    <Label key={flag} tone="outline">
      {signs[flag] ?? flag}
    </Label>
  ));
}
