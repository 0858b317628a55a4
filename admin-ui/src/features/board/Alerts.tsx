import { memo } from 'react';
import { Link } from 'react-router';
import { timeOfDay } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { Label, type Tone } from '../../shared/ui/Label';
import { useIsNarrow } from '../../shared/ui/useIsNarrow';
import type { HeardAlert } from './board';
import type { Severity } from './contract';
import { TEXTS } from './texts';

const TONES: Record<Severity, Tone> = { INFO: 'plain', WARNING: 'amber', URGENT: 'red' };

interface Props {
  alerts: readonly HeardAlert[];
  onOpen: (sitting: string) => void;
}

/** What happened since the board was opened, newest first; folded away where there is no room. */
export const Alerts = memo(function Alerts({ alerts, onOpen }: Props) {
  const texts = useTexts(TEXTS);
  const isNarrow = useIsNarrow();
  return (
    <details className="alerts panel" key={String(isNarrow)} open={!isNarrow}>
      <summary>
        <h2>
          {texts.alerts} <span className="digits quiet">{alerts.length}</span>
        </h2>
      </summary>
      {alerts.length === 0 && <p className="quiet">{texts.noAlerts}</p>}
      <ol role="log" aria-label={texts.alerts}>
        {alerts.map((alert) => (
          <li key={`${alert.at} ${alert.seq}`}>
            <span className="digits quiet">{timeOfDay(alert.at)}</span>
            <button type="button" className="as-link" onClick={() => onOpen(alert.sitting)}>
              {alert.name}
            </button>
            <span>{texts.signs[alert.alert] ?? alert.alert}</span>
            {alert.severity !== 'INFO' && <Label tone={TONES[alert.severity]}>{texts.severities[alert.severity]}</Label>}
            {alert.alert === 'REVIEW_WAITING' && <Link to="/reviews">{texts.review}</Link>}
          </li>
        ))}
      </ol>
    </details>
  );
});
