import { Alert } from 'antd';
import { dateAndTime } from '../text/format';
import { useTexts } from '../text/language';
import { Label } from '../ui/Label';
import type { Changes, Compared } from './contract';
import { TEXTS } from './texts';
import './unsent.css';

/** What a file would change, answer by answer, and how far it can be trusted. */
export function AnswerChanges({ changes }: { changes: Changes }) {
  const texts = useTexts(TEXTS);
  const { authentic, superseded, answers } = changes;
  return (
    <div className="changes">
      <Alert type={authentic ? 'success' : 'warning'} showIcon title={authentic ? texts.authentic : texts.notAuthentic} />
      {superseded && <Alert type="warning" showIcon title={texts.superseded} />}
      <p>{texts.summary(answers.filter(({ newer }) => newer).length, answers.length)}</p>
      <div className="changes-table" tabIndex={0} role="group" aria-label={texts.inFile}>
        <table className="digits">
          <thead>
            <tr>
              <th>{texts.position}</th>
              <th>{texts.standing}</th>
              <th>{texts.inFile}</th>
              <th>{texts.typedAt}</th>
              <th>{texts.effect}</th>
            </tr>
          </thead>
          <tbody>
            {answers.map((answer) => (
              <Row key={answer.position} answer={answer} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Row({ answer: { position, standing, choices, typedAt, newer } }: { answer: Compared }) {
  const texts = useTexts(TEXTS);
  return (
    <tr>
      <td>{position}</td>
      <td>{standing ? <Choices labels={standing} /> : <span className="quiet">{texts.never}</span>}</td>
      <td>
        <Choices labels={choices} />
      </td>
      <td>{dateAndTime(typedAt)}</td>
      <td>
        <Label tone={newer ? 'blue' : 'plain'}>{newer ? texts.enters : texts.stays}</Label>
      </td>
    </tr>
  );
}

function Choices({ labels }: { labels: readonly string[] }) {
  const texts = useTexts(TEXTS);
  return labels.length > 0 ? <b>{labels.join(' ')}</b> : <span className="quiet">{texts.cleared}</span>;
}
