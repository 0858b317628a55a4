import { useTexts } from '../../shared/text/language';
import { FacePair } from '../../shared/ui/FacePair';
import type { OtherPerson, Upholding } from './contract';
import { TEXTS } from './texts';

/** Somebody says that a photo shows somebody else: both pictures, and what was measured. */
export function OtherPersonClaim({ claim }: { claim: OtherPerson }) {
  const texts = useTexts(TEXTS);
  return (
    <>
      <p>
        {claim.candidate} <span className="digits">{claim.idMasked}</span> · {claim.exam}
        {claim.similarity !== undefined && (
          <span className="quiet digits">
            {' '}
            · {texts.similarity} {claim.similarity.toFixed(3)} / {claim.threshold?.toFixed(2)}
          </span>
        )}
      </p>
      <FacePair
        left={{ title: texts.portrait, url: claim.portraitUrl }}
        right={{ title: texts.photo, url: claim.photoUrl }}
        missing={texts.noPicture}
      />
    </>
  );
}

/** A candidate objects to an annulment: their words, and the pictures it was decided by. */
export function ObjectionClaim({ objection }: { objection: Upholding['objection'] }) {
  const texts = useTexts(TEXTS);
  return (
    <>
      <dl className="proposal-facts">
        <div>
          <dt className="quiet">{texts.annulledFor}</dt>
          <dd>{objection.annulledReason}</dd>
        </div>
        <div>
          <dt className="quiet">{texts.words}</dt>
          <dd>{objection.words}</dd>
        </div>
      </dl>
      {objection.checks.map((check) => (
        <FacePair
          key={check.id}
          left={{ title: texts.portrait, url: `/api/staff/identity-checks/${check.id}/portrait` }}
          right={{ title: texts.photo, url: check.hasPhoto ? `/api/staff/identity-checks/${check.id}/photo` : undefined }}
          missing={texts.noPicture}
        />
      ))}
    </>
  );
}
