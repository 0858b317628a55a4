import {
  BoldOutlined,
  ItalicOutlined,
  PictureOutlined,
  TableOutlined,
  UnderlineOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useRef, type ReactNode, type RefObject } from 'react';
import { useTexts } from '../../shared/text/language';
import { MARKS, type MarkName } from './markup';
import type { Field } from './TextField';
import { TEXTS } from './texts';
import { usePictures } from './usePictures';
import { writeMark } from './writeMark';

const SIGNS: Record<MarkName, ReactNode> = {
  bold: <BoldOutlined />,
  italic: <ItalicOutlined />,
  underline: <UnderlineOutlined />,
  raised: <span>x²</span>,
  lowered: <span>x₂</span>,
  list: <UnorderedListOutlined />,
  table: <TableOutlined />,
  fraction: <span>a/b</span>,
  root: <span>√</span>,
};

/** Writes HTML into the text the cursor was in last. */
export function Toolbar({ field }: { field: RefObject<Field | null> }) {
  const texts = useTexts(TEXTS);
  const pictures = usePictures();
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className="toolbar" role="toolbar" aria-label={texts.tools}>
      {(Object.keys(MARKS) as MarkName[]).map((name) => (
        <Tooltip key={name} title={texts.marks[name]}>
          <Button size="small" aria-label={texts.marks[name]} icon={SIGNS[name]} onClick={() => field.current && writeMark(field.current, MARKS[name])} />
        </Tooltip>
      ))}
      <Button size="small" icon={<PictureOutlined />} onClick={() => file.current?.click()}>
        {texts.picture}
      </Button>
      <input
        ref={file}
        hidden
        type="file"
        accept="image/png,image/jpeg,image/gif,image/bmp"
        aria-label={texts.picture}
        onChange={({ target }) => {
          const picture = target.files?.[0];
          target.value = '';
          if (picture && field.current) void pictures.insert(field.current, picture, true);
        }}
      />
    </div>
  );
}
