import { App } from 'antd';
import { useTexts } from '../../shared/text/language';
import { useNotices } from '../../shared/ui/useNotices';
import { writing } from './contract';
import { pictureMark } from './markup';
import type { Field } from './TextField';
import { TEXTS } from './texts';
import { writeMark } from './writeMark';

/** Takes a picture to the bank and names it where the cursor is. */
export function usePictures() {
  const { message } = App.useApp();
  const texts = useTexts(TEXTS);
  const notices = useNotices();
  const insert = async (field: Field, file: File, isRich: boolean) => {
    if (!isRich) {
      void message.info(texts.pictureOnlyRich);
      return;
    }
    const done = message.loading(texts.uploading, 0);
    try {
      const picture = await writing.uploadPicture(file);
      writeMark(field, pictureMark(picture, texts.picture));
    } catch (refusal) {
      notices.failed(refusal);
    } finally {
      done();
    }
  };
  return { insert };
}
