// The candidate's phone instead of this device's camera.
import { button, fill, h, summary } from '../dom.js';
import { span, t } from '../texts.js';

/** A QR code that is renewed when it expires. @param {SittingPort} port */
export function phoneLink(port) {
  const element = h('div', { class: 'qr' });
  const left = h('p', { class: 'note' });
  let alive = true;
  let timer;
  const renew = async () => {
    try {
      const { qrSvg, expiresAt } = await port.phoneLink();
      const src = 'data:image/svg+xml,' + encodeURIComponent(qrSvg);
      fill(element, h('p', null, t('phoneHow')), h('img', { src, alt: t('qr'), width: 240, height: 240 }), left);
      tick(Date.parse(expiresAt));
    } catch (problem) {
      fill(element, summary(problem), button(t('retry'), renew));
    }
  };
  const tick = (expires) => {
    const rest = expires - port.clock.now();
    fill(left, t('qrValid', { left: span(rest) }));
    if (alive) timer = setTimeout(() => (rest > 0 ? tick(expires) : renew()), 1000);
  };
  renew();
  return { element, stop: () => { alive = false; clearTimeout(timer); } };
}
