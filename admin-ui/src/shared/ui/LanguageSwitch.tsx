import { Button } from 'antd';
import { useLanguage, useTexts } from '../text/language';
import { WORDS } from '../text/words';

export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const words = useTexts(WORDS);
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Button type="text" size="small" lang={other} onClick={() => choose(other)}>
      {words.otherLanguage}
    </Button>
  );
}
