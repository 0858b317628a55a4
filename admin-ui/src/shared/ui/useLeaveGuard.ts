import { App } from 'antd';
import { useEffect } from 'react';
import { useBlocker, type Location } from 'react-router';
import { useTexts } from '../text/language';
import { WORDS } from '../text/words';

/** The state of a navigation that follows a save: nothing is lost by it. */
export const SAVED = { saved: true };

/** Another bank in the address is another page. */
const placeOf = ({ pathname, search }: Location) => pathname + search;

/** Whoever leaves a page with unsaved changes is asked first, by this console or by the browser. */
export function useLeaveGuard(isUnsaved: boolean) {
  const { modal } = App.useApp();
  const words = useTexts(WORDS);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isUnsaved && nextLocation.state?.saved !== true && placeOf(currentLocation) !== placeOf(nextLocation),
  );

  const { state } = blocker;
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    modal.confirm({
      title: words.leaveTitle,
      content: words.leaveDetail,
      okText: words.leave,
      okButtonProps: { danger: true },
      cancelText: words.stay,
      autoFocusButton: 'cancel',
      onOk: () => blocker.proceed(),
      onCancel: () => blocker.reset(),
    });
    // Asked once for each attempt to leave, however often the page is drawn meanwhile.
  }, [state]);

  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}
