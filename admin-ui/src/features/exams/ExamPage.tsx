import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useTexts } from '../../shared/text/language';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { exams } from './contract';
import { ExamEditor } from './ExamEditor';
import './exams.css';
import { TEXTS } from './texts';

/** One exam, old or new, with the blueprints it may draw from. */
export default function ExamPage() {
  const texts = useTexts(TEXTS);
  const { exam: id } = useParams();
  const blueprints = useQuery({ queryKey: ['blueprints', ''], queryFn: exams.blueprints });
  const exam = useQuery({ queryKey: ['exam', id], queryFn: () => exams.one(id!), enabled: id !== undefined, staleTime: Infinity, gcTime: 0 });
  const error = blueprints.error ?? exam.error;
  const retry = () => void Promise.all([blueprints.refetch(), id ? exam.refetch() : null]);
  if (blueprints.data && (id === undefined || exam.data)) {
    return <ExamEditor key={`${id} ${exam.dataUpdatedAt}`} exam={exam.data ?? null} blueprints={blueprints.data} onReload={() => void exam.refetch()} />;
  }
  return <Page title={texts.title}>{error ? <ProblemAlert error={error} retry={retry} /> : <Loading />}</Page>;
}
