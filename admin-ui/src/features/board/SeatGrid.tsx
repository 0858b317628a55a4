import { Button } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { useTexts } from '../../shared/text/language';
import { WORDS } from '../../shared/text/words';
import { Nothing } from '../../shared/ui/Nothing';
import { useIsNarrow } from '../../shared/ui/useIsNarrow';
import type { Seat } from './contract';
import './seats.css';
import { SeatRow } from './SeatRow';
import { TEXTS } from './texts';
import { useVisibleRows } from './useVisibleRows';

const ROW = { wide: 38, narrow: 84 };
const HEAD = { wide: 34, narrow: 0 };

interface Props {
  seats: Seat[];
  /** Whether there would be seats without the filter. */
  isFiltered: boolean;
  now: number;
  asOf: number;
  isLive: boolean;
  chosen: string | null;
  onOpen: (candidate: string) => void;
  onClear: () => void;
}

/** A thousand seats, of which only those in sight are drawn; the arrow keys move through all of them. */
export function SeatGrid({ seats, isFiltered, now, asOf, isLive, chosen, onOpen, onClear }: Props) {
  const texts = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const size = useIsNarrow() ? 'narrow' : 'wide';
  const { ref, look, reveal, first, last, page } = useVisibleRows(seats.length, ROW[size]);
  const [active, setActive] = useState<string | null>(null);
  const at = seats.findIndex(({ candidate }) => candidate.id === active);

  const move = (row: number) => {
    const target = Math.max(0, Math.min(seats.length - 1, row));
    setActive(seats[target]?.candidate.id ?? null);
    reveal(target, HEAD[size]);
  };
  const steps: Record<string, () => void> = {
    ArrowDown: () => move(at + 1),
    ArrowUp: () => move(at - 1),
    PageDown: () => move(at + page),
    PageUp: () => move(at - page),
    Home: () => move(0),
    End: () => move(seats.length - 1),
    Enter: () => active && onOpen(active),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };
  const open = (candidate: string) => {
    setActive(candidate);
    onOpen(candidate);
  };

  return (
    <div
      className={isLive ? 'seats' : 'seats stale'}
      role="grid"
      tabIndex={0}
      aria-label={`${texts.board}. ${texts.gridHelp}`}
      aria-rowcount={seats.length + 1}
      aria-activedescendant={at >= first && at < last ? `seat-${active}` : undefined}
      ref={ref}
      onScroll={look}
      onKeyDown={onKeyDown}
    >
      <div className="seat-row head" role="row" aria-rowindex={1}>
        {[texts.seat, words.name, words.idNumber, texts.state, texts.progress, texts.timeLeft, texts.lastSeen, texts.connection, texts.flags].map(
          (head) => (
            <span key={head} role="columnheader">
              {head}
            </span>
          ),
        )}
      </div>
      <div className="seat-rows" role="rowgroup" style={{ height: seats.length * ROW[size] }}>
        {seats.slice(first, last).map((seat, index) => (
          <SeatRow
            key={seat.candidate.id}
            seat={seat}
            row={first + index}
            top={(first + index) * ROW[size]}
            now={now}
            asOf={asOf}
            isActive={seat.candidate.id === active}
            isChosen={seat.candidate.id === chosen}
            onOpen={open}
          />
        ))}
      </div>
      {seats.length === 0 && (
        <Nothing why={isFiltered ? texts.noMatch : texts.nobody}>
          {isFiltered && <Button onClick={onClear}>{texts.clearFilter}</Button>}
        </Nothing>
      )}
    </div>
  );
}
