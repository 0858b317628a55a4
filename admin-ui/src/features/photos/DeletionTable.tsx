import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { dateAndTime } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { Label } from '../../shared/ui/Label';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { saveFile } from '../../shared/ui/saveFile';
import { useNotices } from '../../shared/ui/useNotices';
import { keepingPhotos, type Cause, type Deletion, type PhotoKind } from './contract';
import { TEXTS } from './texts';

/** The proof that photos were deleted, newest first. */
export function DeletionTable() {
  const texts = useTexts(TEXTS);
  const columns = useColumns();
  const [late, setLate] = useState(false);
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['photo-deletions', late],
    queryFn: ({ pageParam }) => keepingPhotos.deletions(late, pageParam),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
  });
  return (
    <section className="panel records">
      <div className="records-head">
        <h2>{texts.deletions}</h2>
        <Checkbox checked={late} onChange={({ target }) => setLate(target.checked)}>
          {texts.onlyLate}
        </Checkbox>
        <Download />
      </div>
      {error && <ProblemAlert error={error} retry={() => void refetch()} />}
      {!error && (
        <Table<Deletion>
          className="digits"
          size="small"
          rowKey="number"
          aria-label={texts.deletions}
          columns={columns}
          dataSource={data?.pages.flatMap(({ lines }) => lines) ?? []}
          loading={isFetching}
          pagination={false}
          scroll={{ x: 1100 }}
          locale={{ emptyText: late ? texts.noLate : texts.noDeletions }}
        />
      )}
      {hasNextPage && (
        <Button className="only" loading={isFetching} onClick={() => void fetchNextPage()}>
          {texts.more}
        </Button>
      )}
    </section>
  );
}

function useColumns(): TableColumnsType<Deletion> {
  const texts = useTexts(TEXTS);
  return [
    {
      title: texts.deletedAt,
      width: 200,
      render: (_, { deletedAt, late }) => (
        <>
          {dateAndTime(deletedAt)} {late && <Label tone="red">{texts.late}</Label>}
        </>
      ),
    },
    { title: texts.dueAt, dataIndex: 'dueAt', width: 160, render: dateAndTime },
    { title: texts.heldAt, dataIndex: 'heldAt', width: 160, render: (at?: string) => at && dateAndTime(at) },
    { title: texts.cause, dataIndex: 'cause', width: 140, render: (cause: Cause) => texts.causes[cause] },
    { title: texts.kind, dataIndex: 'kind', width: 90, render: (kind: PhotoKind) => texts.kinds[kind] },
    { title: texts.takenAt, dataIndex: 'takenAt', width: 160, render: dateAndTime },
    { title: texts.candidate, dataIndex: 'candidate', width: 150, className: 'breaks' },
    { title: texts.photo, dataIndex: 'photo', width: 290, className: 'breaks' },
    { title: texts.node, dataIndex: 'node', width: 150, className: 'breaks' },
  ];
}

function Download() {
  const texts = useTexts(TEXTS);
  const notices = useNotices();
  const loading = useMutation({
    mutationFn: keepingPhotos.sheet,
    onSuccess: (file) => {
      saveFile(file);
      notices.done(texts.downloaded);
    },
    onError: notices.failed,
  });
  return (
    <Button loading={loading.isPending} onClick={() => loading.mutate()}>
      {texts.download}
    </Button>
  );
}
