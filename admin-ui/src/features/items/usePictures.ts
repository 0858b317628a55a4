import { App } from 'antd';
import { useTexts } from '../../shared/text/language';
import { useNotices } from '../../shared/ui/useNotices';
import { writing } from './contract';
import { pictureMark } from './markup';
import type { Field } from './TextField';
import { TEXTS } from './texts';
import { writeMark } from './writeMark';

/** What the server takes, in bytes; one refused here need not travel. */
const LARGEST = 10_000_000;

/** How long what is said about a file stays. */
const SECONDS = 6;

/** Takes a picture to the bank and names it where the cursor is. */
export function usePictures() {
  const { message } = App.useApp();
  const texts = useTexts(TEXTS);
  const notices = useNotices();
  const insert = async (field: Field, file: File, isRich: boolean) => {
    const hindrance = !isRich ? texts.pictureOnlyRich : !file.type.startsWith('image/') ? texts.notAPicture : file.size > LARGEST && texts.pictureTooLarge;
    if (hindrance) {
      void message.warning(hindrance, SECONDS);
      return;
    }
    const done = message.loading(texts.uploading, 0);
    try {
      const picture = await writing.uploadPicture(file);
      field.element.setSelectionRange(field.element.selectionEnd, field.element.selectionEnd);
      writeMark(field, pictureMark(picture, texts.picture));
      void message.success(texts.pictureInserted, SECONDS);
    } catch (refusal) {
      notices.failed(refusal);
    } finally {
      done();
    }
  };
  return { insert };
}
