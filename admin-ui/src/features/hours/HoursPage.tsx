import { useQuery } from '@tanstack/react-query';
import { Button, Input, Space } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../../shared/text/language';
import { Loading } from '../../shared/ui/Loading';
import { Nothing } from '../../shared/ui/Nothing';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { CandidateHours } from './CandidateHours';
import { MOST_FOUND, registering, type Candidate } from './contract';
import './hours.css';
import { TEXTS } from './texts';

/** Find a candidate, see the hours per exam, add hours. What was asked for stands in the address, so that a reload keeps it. */
export default function HoursPage() {
  const texts = useTexts(TEXTS);
  const [address, setAddress] = useSearchParams();
  const query = address.get('query') ?? '';
  const found = useQuery({ queryKey: ['candidates', query], queryFn: () => registering.find(query), enabled: query !== '' });
  const candidate = found.data?.find(({ id }) => id === address.get('candidate'));
  return (
    <Page title={texts.title}>
      <Search query={query} onSearch={(text) => setAddress({ query: text })} />
      {found.error && <ProblemAlert error={found.error} retry={() => void found.refetch()} />}
      {found.isLoading && <Loading />}
      {!query && <p className="quiet">{texts.findHint}</p>}
      {found.data && (
        <div className="hours">
          <Found candidates={found.data} chosen={candidate} onChoose={({ id }) => setAddress({ query, candidate: id })} />
          {candidate && <CandidateHours key={candidate.id} candidate={candidate} />}
          {!candidate && found.data.length > 0 && <p className="quiet">{texts.chooseHint}</p>}
        </div>
      )}
    </Page>
  );
}

function Search({ query, onSearch }: { query: string; onSearch: (text: string) => void }) {
  const texts = useTexts(TEXTS);
  const [text, setText] = useState(query);
  const search = () => text.trim() && onSearch(text.trim());
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <Space.Compact className="find">
        <Input
          autoFocus={!query}
          allowClear
          maxLength={64}
          aria-label={texts.search}
          placeholder={texts.search}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="primary" htmlType="submit">
          {texts.find}
        </Button>
      </Space.Compact>
    </form>
  );
}

interface FoundProps {
  candidates: Candidate[];
  chosen: Candidate | undefined;
  onChoose: (candidate: Candidate) => void;
}

function Found({ candidates, chosen, onChoose }: FoundProps) {
  const texts = useTexts(TEXTS);
  if (candidates.length === 0) return <Nothing why={texts.nobody} />;
  return (
    <nav className="panel found" aria-label={texts.found}>
      {candidates.length >= MOST_FOUND && <p className="quiet">{texts.many(MOST_FOUND)}</p>}
      {candidates.map((candidate) => (
        <button
          key={candidate.id}
          type="button"
          aria-current={candidate.id === chosen?.id ? 'true' : undefined}
          onClick={() => onChoose(candidate)}
        >
          <b>{candidate.name}</b>
          <span className="digits quiet">{candidate.idMasked}</span>
        </button>
      ))}
    </nav>
  );
}
