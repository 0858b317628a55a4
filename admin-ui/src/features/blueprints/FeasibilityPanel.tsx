import { Alert } from 'antd';
import { useTexts } from '../../shared/text/language';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import type { BlueprintDraft, Feasibility } from './contract';
import { canBeJudged, paperCount } from './draft';
import { TEXTS } from './texts';
import type { useFeasibility } from './useFeasibility';

interface Props {
  draft: BlueprintDraft;
  judged: ReturnType<typeof useFeasibility>;
}

const percent = (share: number | null | undefined) => (share === null || share === undefined ? '–' : `${(share * 100).toFixed(0)}%`);

/** How deep the bank is under this blueprint: cell by cell, how many papers, how many retakes. */
export function FeasibilityPanel({ draft, judged }: Props) {
  const texts = useTexts(TEXTS);
  const { data, error, isFetching, isPlaceholderData, refetch } = judged;
  const isWaiting = isFetching || isPlaceholderData;
  return (
    <section className="panel feasibility" aria-label={texts.feasibility} aria-busy={isWaiting}>
      <h2>
        {texts.feasibility} {isWaiting && <small className="quiet">{texts.judging}</small>}
      </h2>
      {error && <ProblemAlert error={error} retry={() => void refetch()} />}
      {!canBeJudged(draft) && <p className="quiet">{texts.judgeWaits}</p>}
      {data && canBeJudged(draft) && <Judgement data={data} />}
    </section>
  );
}

function Judgement({ data }: { data: Feasibility }) {
  const texts = useTexts(TEXTS);
  const { digits, exponent } = paperCount(data.papers.log10);
  const short = data.cells.filter(({ wanted, available }) => available < wanted);
  return (
    <>
      <Alert
        type={data.feasible ? 'success' : 'error'}
        showIcon
        role="status"
        title={data.feasible ? texts.feasible : texts.infeasible}
        description={
          !data.feasible && (
            <ul className="shortages">
              {data.missing.length > 0 && <li>{texts.fixedMissing(data.missing.length)}</li>}
              {data.enemies.length > 0 && <li>{texts.fixedClash(data.enemies.join('、'))}</li>}
              {short.map(({ section, cell, wanted, available }) => (
                <li key={`${section}/${cell}`}>{texts.short(section + 1, cell + 1, wanted - available)}</li>
              ))}
            </ul>
          )
        }
      />
      <dl className="judged digits">
        <dt>{texts.papers}</dt>
        <dd>
          {digits}
          {exponent !== null && (
            <>
              {' × 10'}
              <sup>{exponent}</sup>
            </>
          )}
        </dd>
        <dt>{texts.retakes}</dt>
        <dd>{texts.times(data.retakes)}</dd>
        <dt>{texts.expected}</dt>
        <dd>{data.expectedScore.toFixed(1)}</dd>
      </dl>
      <table className="depths digits" aria-label={texts.depth}>
        <thead>
          <tr>
            <th>{texts.sectionAndRow}</th>
            <th>{texts.wanted}</th>
            <th>{texts.live}</th>
            <th>{texts.expired}</th>
            <th>{texts.facility}</th>
            <th>{texts.exposure}</th>
          </tr>
        </thead>
        <tbody>
          {data.cells.map((depth) => (
            <tr key={`${depth.section}/${depth.cell}`}>
              <th scope="row">
                {depth.section + 1}.{depth.cell + 1}
              </th>
              <td>{depth.wanted}</td>
              <td className={depth.available < depth.wanted ? 'lacking' : undefined}>{depth.live}</td>
              <td>{depth.expired}</td>
              <td>{percent(depth.facility)}</td>
              <td>{percent(depth.exposure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
