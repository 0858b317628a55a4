import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

export type Language = 'zh' | 'en';

/** The words of one part of the console, in both languages; English must have every word Chinese has. */
export interface Texts<W> {
  zh: W;
  en: W;
}

export const inBothLanguages = <W,>(texts: { zh: W; en: NoInfer<W> }): Texts<W> => texts;

interface Choice {
  language: Language;
  choose: (language: Language) => void;
}

const Chosen = createContext<Choice>({ language: 'zh', choose: () => undefined });
const KEPT_AS = 'exam-language';

/** What `Accept-Language` and `<html lang>` call it. */
export const tagOf = (language: Language) => (language === 'zh' ? 'zh-CN' : 'en');

/** The language of this browser's console, also for what is outside React. */
export function keptLanguage(): Language {
  try {
    return localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh'; // storage is switched off
  }
}

function keep(language: Language) {
  try {
    localStorage.setItem(KEPT_AS, language);
  } catch {
    // Then the choice lives as long as the page.
  }
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(keptLanguage);
  useEffect(() => {
    document.documentElement.lang = tagOf(language);
    keep(language);
  }, [language]);
  const choice = useMemo(() => ({ language, choose: setLanguage }), [language]);
  return <Chosen value={choice}>{children}</Chosen>;
}

export const useLanguage = () => useContext(Chosen);

/** The words in the language chosen. */
export function useTexts<W>(texts: Texts<W>): W {
  return texts[useContext(Chosen).language];
}
