import { Button, Drawer } from 'antd';
import { useState, type ReactNode } from 'react';
import { timeOfDay } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { ago, WORDS } from '../../shared/text/words';
import { ACTION_TEXTS, ACTIONS, isPossible } from './actions';
import { ActionDialog } from './ActionDialog';
import { hasChecks } from './checks';
import { isClosed } from './closed';
import { ClosedSitting } from './ClosedSitting';
import type { Action, Seat } from './contract';
import { IdentityChecks } from './IdentityChecks';
import { ConnectionMark, Flags, Progress } from './seatParts';
import { StateTag } from './StateTag';
import { TEXTS } from './texts';
import { timeLeft } from './timeLeft';

interface Props {
  seat: Seat | null;
  now: number;
  asOf: number;
  onClose: () => void;
}

/** One candidate in full, with what a proctor can do; the board beside it stays alive. */
export function SeatDrawer({ seat, now, asOf, onClose }: Props) {
  return (
    <Drawer open={seat !== null} title={seat?.candidate.name} size={400} mask={false} onClose={onClose} destroyOnHidden>
      {seat && (
        <>
          <Details seat={seat} now={now} asOf={asOf} />
          <Actions key={seat.candidate.id} seat={seat} />
          {seat.sitting && hasChecks(seat.state) && <IdentityChecks key={`checks ${seat.sitting}`} sitting={seat.sitting} state={seat.state} name={seat.candidate.name} />}
          {seat.sitting && isClosed(seat.state) && <ClosedSitting key={seat.sitting} sitting={seat.sitting} name={seat.candidate.name} />}
        </>
      )}
    </Drawer>
  );
}

function Details({ seat, now, asOf }: { seat: Seat; now: number; asOf: number }) {
  const texts = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const time = (at: string | null) => (at ? timeOfDay(at) : '—');
  const facts: [string, ReactNode][] = [
    [words.idNumber, seat.candidate.idMasked],
    [texts.seat, [seat.room, seat.seat].filter(Boolean).join(' ') || '—'],
    [texts.state, <StateTag key="state" state={seat.state} />],
    [texts.attempt, seat.attempt === null ? '—' : texts.attemptN(seat.attempt)],
    [texts.progress, <Progress key="progress" seat={seat} />],
    [texts.startedAt, time(seat.startedAt)],
    [texts.deadline, time(seat.deadline)],
    [texts.timeLeft, timeLeft(seat, now)],
    [texts.lastSeen, seat.lastSeenAt ? ago(asOf - Date.parse(seat.lastSeenAt), words) : '—'],
    [texts.connection, <ConnectionMark key="connection" connection={seat.connection} />],
    [texts.flags, seat.flags.length ? <Flags key="flags" flags={seat.flags} /> : '—'],
  ];
  return (
    <div className="seat-details digits">
      {seat.candidate.photoUrl ? (
        <img src={seat.candidate.photoUrl} alt={`${texts.photo} ${seat.candidate.name}`} />
      ) : (
        <p className="quiet">{texts.noPhoto}</p>
      )}
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="quiet">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Actions({ seat }: { seat: Seat }) {
  const texts = useTexts(TEXTS);
  const { names } = useTexts(ACTION_TEXTS);
  const [action, setAction] = useState<Action | null>(null);
  return (
    <section className="seat-actions">
      <h2>{texts.actions}</h2>
      {seat.sitting === null && <p className="quiet">{texts.notEnteredHint}</p>}
      {seat.sitting !== null &&
        ACTIONS.map((each) => (
          <Button key={each} danger={each === 'SUBMIT'} disabled={!isPossible(each, seat.state)} onClick={() => setAction(each)}>
            {names[each]}
          </Button>
        ))}
      {action && seat.sitting && (
        <ActionDialog action={action} sitting={seat.sitting} name={seat.candidate.name} onClose={() => setAction(null)} />
      )}
    </section>
  );
}
