import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTexts } from '../../shared/text/language';
import { reviewing } from './contract';
import { FINDING_TEXTS } from './findingTexts';

const REFRESH = 60_000;

/** Says so where no machine compares faces, and why. */
export function FacesNote() {
  const texts = useTexts(FINDING_TEXTS);
  const { data } = useQuery({ queryKey: ['faces'], queryFn: reviewing.faces, refetchInterval: REFRESH });
  return data && !data.ready ? <Alert type="info" showIcon title={texts.noModels} description={data.reason} /> : null;
}
