import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { dateAndTime } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { WORDS } from '../../shared/text/words';
import { Loading } from '../../shared/ui/Loading';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { AnswerChanges } from '../../shared/unsent/AnswerChanges';
import { proposals, type OtherPerson, type Proposal, type UnsentAnswers, type Upholding } from './contract';
import { DecisionForm } from './DecisionForm';
import { ObjectionClaim, OtherPersonClaim } from './IdentityClaims';
import { Standing } from './ProposalList';
import { TEXTS } from './texts';

/** One proposal: who wants what, why, what it would change, and what was said to it. */
export function ProposalPanel({ id }: { id: string }) {
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['proposal', id], queryFn: () => proposals.one(id) });
  return (
    <section className="panel proposal" aria-label={data?.title}>
      {isPending && <Loading />}
      {error && <ProblemAlert error={error} retry={() => void refetch()} />}
      {data && <Whole proposal={data} />}
    </section>
  );
}

function Whole({ proposal }: { proposal: Proposal }) {
  const texts = useTexts(TEXTS);
  const unsent = proposal.kind === 'unsent-answers' ? (proposal.payload as unknown as UnsentAnswers) : null;
  return (
    <>
      <div className="proposal-head">
        <h2>{texts.kinds[proposal.kind] ?? proposal.kind}</h2>
        <Standing proposal={proposal} />
      </div>
      <Facts proposal={proposal} unsent={unsent} />
      {unsent && <AnswerChanges changes={unsent.changes} />}
      {proposal.kind === 'other-person' && <OtherPersonClaim claim={proposal.payload as unknown as OtherPerson} />}
      {proposal.kind === 'objection' && <ObjectionClaim objection={(proposal.payload as unknown as Upholding).objection} />}
      {proposal.decision && <Decided proposal={proposal} />}
      {proposal.decidable && <DecisionForm proposal={proposal} />}
      {proposal.mine && !proposal.decision && <Alert type="info" showIcon title={texts.own} />}
    </>
  );
}

function Facts({ proposal, unsent }: { proposal: Proposal; unsent: UnsentAnswers | null }) {
  const texts = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const facts: [string, string][] = [
    ...(unsent
      ? ([
          [texts.candidate, `${unsent.named.candidate} ${unsent.named.idMasked}`],
          [texts.exam, texts.examAttempt(unsent.named.exam, unsent.named.attempt)],
        ] satisfies [string, string][])
      : []),
    [texts.proposedBy, proposal.proposedBy],
    [texts.proposedAt, dateAndTime(proposal.proposedAt)],
    [words.reason, proposal.reason],
  ];
  return (
    <dl className="proposal-facts digits">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="quiet">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Decided({ proposal: { decision, decidedBy, decidedAt, decisionReason } }: { proposal: Proposal }) {
  const texts = useTexts(TEXTS);
  if (!decision || !decidedBy || !decidedAt) return null;
  return (
    <Alert
      type={decision === 'APPROVED' ? 'success' : 'error'}
      showIcon
      title={`${texts.standings[decision]} · ${texts.decidedBy(decidedBy, dateAndTime(decidedAt))}`}
      description={decisionReason || texts.noReason}
    />
  );
}
